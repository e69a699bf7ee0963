import { z } from 'zod';
import type { Json, JsonObject } from '../json.ts';

/** The services that a menu has prices for. */
export type MenuService = 'Pickup' | 'Delivery' | 'DineIn';

/** A price in cents for one service. */
export interface MenuPrice extends JsonObject {
  readonly Service: string;
  readonly Price: number;
}

/** A group of options and how many of them may be taken per unit of the parent. */
export interface ModifierGroup extends JsonObject {
  readonly Id: string;
  readonly Name: string;
  readonly Min: number;
  readonly Max: number;
  readonly Modifiers: readonly MenuEntry[];
}

/** Anything with a price: an item, a variation or a modifier. */
export interface MenuEntry extends JsonObject {
  readonly Id: string;
  readonly Name: string;
  readonly Prices?: readonly MenuPrice[];
  readonly ModifierGroups?: readonly ModifierGroup[];
}

/** A main item. */
export interface MenuItem extends MenuEntry {
  readonly Variations?: readonly MenuEntry[];
  readonly IsAvailable?: boolean;
}

/** A category, which names items by their ids. */
export interface MenuCategory extends JsonObject {
  readonly Items?: readonly Json[];
}

/** A menu as the POS sends it, less requestId and locationId. */
export interface MenuDocument extends JsonObject {
  readonly Categories?: readonly MenuCategory[];
  readonly Items: readonly MenuItem[];
}

/** The items of a menu, each with its variations after it. */
export function listEntries({ Items }: MenuDocument): readonly MenuEntry[] {
  return Items.flatMap((item) => [item, ...(item.Variations ?? [])]);
}

const priceSchema = z.looseObject({ Service: z.string(), Price: z.int() });
const entryShape = {
  Id: z.string(),
  Name: z.string(),
  Prices: z.array(priceSchema).optional(),
  get ModifierGroups() {
    return z.array(groupSchema).optional();
  },
};
const entrySchema = z.looseObject(entryShape);
const groupSchema: z.ZodType = z.looseObject({
  Id: z.string(),
  Name: z.string(),
  Min: z.int(),
  Max: z.int(),
  get Modifiers() {
    return z.array(entrySchema);
  },
});
const menuSchema = z.looseObject({
  Items: z.array(z.looseObject({ ...entryShape, Variations: z.array(entrySchema).optional(), IsAvailable: z.boolean().optional() })),
});

/**
 * Takes a parsed menu as the till's own.
 * @throws ZodError naming the place that does not fit the menu model
 */
export function readMenu(menu: unknown): MenuDocument {
  menuSchema.parse(menu);
  return menu as MenuDocument;
}
