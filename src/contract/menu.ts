import type { Json } from '../model/json.ts';

/** What something costs in one service, such as Pickup. */
export interface MenuPrice {
  readonly service: string | undefined;
  /** The price when it is a safe integer, in cents. */
  readonly cents: number | undefined;
  /** The price as it was sent. */
  readonly value: Json | undefined;
  readonly pointer: string;
}

/** What everything that can be ordered has in common; pointers are RFC 6901, into the body as it was sent. */
interface Orderable {
  readonly pointer: string;
  /** Undefined when missing or neither text nor number; may be empty. */
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** Where the name stands; the thing itself when it has none. */
  readonly namePointer: string;
  readonly prices: readonly MenuPrice[];
  /** Undefined when the menu does not say. */
  readonly isAvailable: boolean | undefined;
  readonly hasFederalTax: boolean | undefined;
  readonly hasProvincialTax: boolean | undefined;
  readonly groups: readonly MenuGroup[];
}

/** A group of modifiers of which between `min` and `max` are taken. */
export interface MenuGroup {
  readonly pointer: string;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly namePointer: string;
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** The menu says something of a limit that is no number: how much may be taken is not known. */
  readonly hasUnreadableLimit: boolean;
  readonly modifiers: readonly MenuModifier[];
}

/** An option or an extra; it may have groups of its own. */
export interface MenuModifier extends Orderable {
  readonly kind: 'modifier';
}

/** A size of an item; an order names the variation's id. */
export interface MenuVariation extends Orderable {
  readonly kind: 'variation';
}

/** A main item. */
export interface MenuItem extends Orderable {
  readonly kind: 'item';
  readonly type: string | undefined;
  readonly variations: readonly MenuVariation[];
}

/** Anything that can be ordered. */
export type MenuThing = MenuItem | MenuVariation | MenuModifier;

/** A category, which only refers to items. */
export interface MenuCategory {
  readonly pointer: string;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly namePointer: string;
  readonly itemIds: readonly string[];
}

/** A menu as a POS sent it, in any spelling of its member names (UEAT Open API, menu; full model assumed). */
export interface Menu {
  readonly items: readonly MenuItem[];
  readonly categories: readonly MenuCategory[];
  /** RFC 6901: where something of another type stands than may stand there, or nothing where the items should. */
  readonly illTyped: readonly string[];
}
