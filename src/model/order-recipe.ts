import type { Json } from './json.ts';

/** A change of a finished payload at an RFC 6901 pointer. */
export interface Tamper {
  readonly at: string;
  readonly change: 'set' | 'add' | 'remove';
  /** For `add`, the cents to add to the number that is there. */
  readonly value?: Json;
}

/** Which options of an item's groups an order takes. */
export interface ModifierRecipe {
  /** The group, by its place among the item's groups (0-based). */
  readonly group: number;
  /** The option in the group (0-based). */
  readonly option: number;
  /** Per unit of the parent. */
  readonly quantity: number;
  readonly modifiers: readonly ModifierRecipe[];
}

/** One line of an order, told by the role that the item plays and not by a partner's id. */
export interface ItemRecipe {
  readonly itemRole: string;
  readonly quantity: number;
  /** `minimum`: what the required groups ask for, first options first. `none`: nothing. `maximum`: each group filled up. Or these, or the nearest that the menu allows. */
  readonly modifiers: 'minimum' | 'none' | 'maximum' | readonly ModifierRecipe[];
  readonly note?: string;
  /** How many lines like this the order has; without it one. */
  readonly repeat?: number;
}

/** A line for each item of the menu that can be ordered and is on sale, each as it is asked for least. */
export interface EveryItemRecipe {
  readonly everyItem: true;
  /** The first items of the menu, at most so many. */
  readonly most?: number;
}

/** A promotion as an order carries it [assumed shape]. */
export interface PromotionRecipe {
  readonly id: string;
  readonly name: string;
  readonly type: 'Amount' | 'Percent';
  /** Cents for an amount, hundredths of a percent for a percentage. */
  readonly value: number;
  /** The line it applies to (0-based); without it the whole order. */
  readonly line?: number;
}

/** How an order is to be made from the synchronised menu. */
export interface OrderRecipe {
  readonly items: ReadonlyArray<ItemRecipe | EveryItemRecipe>;
  /** The order breaks what a group of the menu asks for or allows, and is wrong by that; without it no group may be broken. */
  readonly groups?: 'broken';
  /**
   * Quantities are chosen so that each tax, rounded line by line, comes to other cents than rounded once on the order (`apart`), or to the
   * same ones (`alike`, as far as the first line's quantity can do it).
   */
  readonly taxRounding?: 'apart' | 'alike';
  readonly channel: string;
  readonly orderType: 'takeout' | 'dineIn' | 'delivery';
  readonly kiosk: boolean;
  readonly customer: 'full' | 'none';
  /** Minutes from now until the food is ready; without it the order is for now. */
  readonly preorderMinutes?: number;
  /** A preorder for noon of the day before the clocks next change at the location, or of the day on which they have changed. */
  readonly clockChange?: 'before' | 'after';
  readonly promotions: readonly PromotionRecipe[];
  readonly fees: ReadonlyArray<{ readonly id: string; readonly amountCents: number; readonly type: string }>;
  readonly tipCents: number;
  readonly paid: boolean;
  /** Payment types, or `card`, `giftCard` and `hub` for the assumed spellings; the last one carries what the others leave. */
  readonly payments: ReadonlyArray<{ readonly type: string; readonly amountCents?: number }>;
  /** Plain content laid over the finished order, pointer by pointer; never changes a sum. */
  readonly content: ReadonlyArray<{ readonly at: string; readonly set: Json }>;
  readonly tamper: readonly Tamper[];
}

/** A change of an earlier order when it is sent again. */
export interface ResendRecipe {
  /** `all` undoes every tampering; `none` sends the same bytes again. */
  readonly restore: 'all' | 'none';
  readonly tamper: readonly Tamper[];
}
