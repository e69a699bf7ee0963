import type { ItemRole, ItemShape } from '../model/contract.ts';
import { defaultService } from './find-price.ts';
import { fitsShape, groupsOf, isOrderable, isRequired, isSoldIn, priceOf, type Choice } from './fit-shape.ts';
import { mapId, type IdMap } from './map-menu-ids.ts';
import type { Menu, MenuItem } from './menu.ts';

/** The item that plays a role in orders, with those that could as well where it was found by shape; or why none does. */
export type Binding =
  | (Choice & { readonly missing?: never; readonly by: 'override' | 'standard' | 'shape'; readonly others?: readonly Choice[] })
  | { readonly missing: true; readonly why: BindingGap; readonly id?: string };

/** ppip.yaml names an id that the menu has not; it names an item that cannot be ordered; nothing in the menu has the shape. */
export type BindingGap = 'overrideUnknown' | 'overrideUnfit' | 'noneFits';

/** The role of an item that is ordered for its own sake, by its id; no role of a contract has a colon. */
export const ownRole = (id: string): string => `item:${id}`;

/** What roles are bound from. */
export interface RoleBinding {
  readonly menu: Menu;
  readonly roles: readonly ItemRole[];
  /** Ids of items or variations by role, from ppip.yaml. */
  readonly overrides: Readonly<Record<string, string>>;
  /** Whether the POS says that it loaded the standard menu. */
  readonly useStandardIds: boolean;
  /** The POS's own ids of the standard menu's things, when it numbers them itself. */
  readonly idMap?: IdMap | undefined;
}

/**
 * Finds an item for each role: the one that ppip.yaml names, else the standard menu's, else the first that fits by shape. The same
 * menu always gives the same bindings.
 */
export function bindRoles({ menu, roles, overrides, useStandardIds, idMap = {} }: RoleBinding): ReadonlyMap<string, Binding> {
  const orderable = menu.items.flatMap(choicesOf).filter(isOrderable);
  const bind = (role: ItemRole): Binding => {
    const override = Object.hasOwn(overrides, role.id) ? overrides[role.id] : undefined;
    if (override !== undefined) return bindOverride(override, menu, orderable);
    const standard = useStandardIds ? findById(orderable.filter(isOnSale), mapId(idMap, role.standardId)) : undefined;
    if (standard !== undefined) return { ...standard, by: 'standard' };
    const [best, ...others] = findByShape(orderable, role.shape);
    return best === undefined ? { missing: true, why: 'noneFits' } : { ...best, by: 'shape', others };
  };
  return new Map([...roles.map((role) => [role.id, bind(role)] as const), ...bindItems(menu)]);
}

/** Each item that is on sale, with its first variation that is sold for pickup, under its own role; an id that two things share names neither for certain. */
function bindItems(menu: Menu): ReadonlyArray<readonly [string, Binding]> {
  const firsts = menu.items.flatMap((item) => {
    const choices = choicesOf(item).filter((choice) => isOrderable(choice) && isOnSale(choice));
    return choices.find((choice) => isSoldIn(choice, defaultService)) ?? choices.slice(0, 1);
  });
  const times = new Map<string, number>();
  for (const id of menu.items.flatMap(choicesOf).map(idOf)) times.set(id, (times.get(id) ?? 0) + 1);
  return firsts.filter((choice) => times.get(idOf(choice)) === 1).map((choice) => [ownRole(idOf(choice)), { ...choice, by: 'shape' }]);
}

/** The first thing of a menu that has the shape of a role. */
export function findFitting({ items }: Menu, { shape }: ItemRole): Choice | undefined {
  return items.flatMap(choicesOf).filter(isOrderable).find((choice) => fitsShape(choice, shape));
}

function bindOverride(id: string, menu: Menu, orderable: readonly Choice[]): Binding {
  const choice = findById(orderable.filter(isOnSale), id);
  if (choice !== undefined) return { ...choice, by: 'override' };
  const isKnown = findById(menu.items.flatMap(choicesOf), id) !== undefined;
  return { missing: true, why: isKnown ? 'overrideUnfit' : 'overrideUnknown', id };
}

/** The ways to order an item: one for each variation, or the item itself. */
function choicesOf(item: MenuItem): readonly Choice[] {
  return item.variations.length === 0 ? [{ item }] : item.variations.map((variation) => ({ item, variation }));
}

function findById(choices: readonly Choice[], id: string): Choice | undefined {
  return choices.find(({ variation }) => variation?.id === id) ?? choices.find(({ item }) => item.id === id);
}

/** What has the shape of a role, the plainest first; what is not sold for pickup, as nearly all orders are, last. */
function findByShape(orderable: readonly Choice[], shape: ItemShape): readonly Choice[] {
  const seen = new Set<string>();
  const shared = new Set(orderable.map(idOf).filter((id) => seen.size === seen.add(id).size));
  const fitting = orderable.filter((choice) => isOnSale(choice) && fitsShape(choice, shape));
  // An id that two things share names neither for certain.
  const oddity = (choice: Choice) => (isSoldIn(choice, defaultService) ? 0 : 32) + (shared.has(idOf(choice)) ? 16 : 0) + strangeness(choice, shape);
  return fitting.toSorted((a, b) => oddity(a) - oddity(b));
}

function idOf({ item, variation }: Choice): string {
  return (variation ?? item).id ?? '';
}

function isOnSale({ item, variation }: Choice): boolean {
  return item.isAvailable !== false && variation?.isAvailable !== false;
}

/** How much there is about a choice that the shape did not ask for: the plainest item proves the most. */
function strangeness(choice: Choice, shape: ItemShape): number {
  const groups = groupsOf(choice);
  return (shape.isFree === undefined && priceOf(choice, defaultService) === 0 ? 8 : 0)
    + (shape.hasVariations === undefined && choice.variation !== undefined ? 4 : 0)
    + (shape.hasRequiredGroup === undefined && groups.some(isRequired) ? 2 : 0)
    + (shape.hasOptionalGroup === undefined && groups.some((group) => !isRequired(group)) ? 1 : 0);
}
