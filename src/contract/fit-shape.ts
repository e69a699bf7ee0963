import type { ItemShape } from '../model/contract.ts';
import { defaultService, findPrice, isPricedIn, usablePrices } from './find-price.ts';
import { isSatisfiable, isUsable } from './is-usable.ts';
import type { MenuGroup, MenuItem, MenuVariation } from './menu.ts';

/** An item as it would be ordered: with one of its variations, when it has any. */
export interface Choice {
  readonly item: MenuItem;
  readonly variation?: MenuVariation;
}

/** The groups that an order of a choice picks from: the item's, then the variation's. */
export function groupsOf({ item, variation }: Choice): readonly MenuGroup[] {
  return [...item.groups, ...(variation?.groups ?? [])];
}

/** What a choice costs in a service, in cents; a variation without a price costs what its item does. */
export function priceOf({ item, variation }: Choice, service: string): number | undefined {
  return findPrice(variation?.prices ?? [], service) ?? findPrice(item.prices, service);
}

/** Whether a choice has a price for a service; a variation without a price has those of its item. */
export function isSoldIn({ item, variation }: Choice, service: string): boolean {
  const own = variation?.prices ?? [];
  return isPricedIn(usablePrices(own).length > 0 ? own : item.prices, service);
}

/** Whether a choice can be ordered at all: it has an id and a price, and its required groups can be satisfied. */
export function isOrderable(choice: Choice): boolean {
  const price = priceOf(choice, defaultService);
  return Boolean((choice.variation ?? choice.item).id?.trim()) && price !== undefined && price >= 0 && isSatisfiable(groupsOf(choice));
}

/** Whether a choice has everything that a shape asks for. */
export function fitsShape(choice: Choice, shape: ItemShape): boolean {
  const groups = groupsOf(choice);
  const facts: Required<Omit<ItemShape, 'depth'>> = {
    hasVariations: choice.item.variations.length > 0,
    hasRequiredGroup: groups.some(isRequired),
    hasOptionalGroup: groups.some((group) => !isRequired(group) && (group.max ?? 1) > 0 && group.modifiers.some(isUsable)),
    isTaxed: taxFlags(choice).hasFederalTax || taxFlags(choice).hasProvincialTax,
    nameHasNonAscii: /[^\0-\x7F]/.test((choice.variation ?? choice.item).name ?? ''),
    isFree: priceOf(choice, defaultService) === 0,
    idHasLeadingZero: /^0\d/.test((choice.variation ?? choice.item).id ?? ''),
  };
  const asked = Object.entries(facts) as Array<readonly [keyof typeof facts, boolean]>;
  return asked.every(([trait, is]) => (shape[trait] ?? is) === is) && depthOf(groups) >= (shape.depth ?? 0);
}

/** The tax flags of a choice; what the menu does not tax explicitly otherwise is taxed. */
export function taxFlags({ item, variation }: Choice): { readonly hasFederalTax: boolean; readonly hasProvincialTax: boolean } {
  return {
    hasFederalTax: variation?.hasFederalTax ?? item.hasFederalTax ?? true,
    hasProvincialTax: variation?.hasProvincialTax ?? item.hasProvincialTax ?? true,
  };
}

/** Whether a group must be chosen from. */
export function isRequired({ min = 0 }: MenuGroup): boolean {
  return min > 0;
}

/** How many levels of options can be ordered. */
function depthOf(groups: readonly MenuGroup[]): number {
  const depths = groups.flatMap(({ modifiers }) => modifiers.filter(isUsable).map((modifier) => 1 + depthOf(modifier.groups)));
  return depths.reduce((deepest, depth) => Math.max(deepest, depth), 0);
}
