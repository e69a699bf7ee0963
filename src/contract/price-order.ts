import type { TaxRule } from '../model/contract.ts';
import type { ItemRecipe, OrderRecipe } from '../model/scenario.ts';
import type { Binding } from './bind-roles.ts';
import { buildLine, UnboundRoleError, type BuiltLine } from './build-line.ts';
import { chooseQuantities } from './choose-quantities.ts';
import { expandItems, listOwnRoles } from './expand-items.ts';
import { defaultService } from './find-price.ts';
import type { Positions } from './read-positions.ts';
import { RoundingAlikeError } from './rounding-alike-error.ts';
import { sumOrder, type OrderSum } from './sum-order.ts';

/** What the price of an order hangs on. */
export interface PricePlan {
  readonly recipe: OrderRecipe;
  readonly bindings: ReadonlyMap<string, Binding>;
  readonly taxRules: readonly TaxRule[];
  readonly positions: Positions;
}

/** The lines of an order and what they come to, in integer cents. */
export interface PricedOrder {
  readonly orderType: string;
  readonly lines: readonly BuiltLine[];
  readonly sums: OrderSum;
}

const latest = new WeakMap<OrderRecipe, { readonly plan: PricePlan; readonly priced: PricedOrder }>();

/**
 * Prices an order by the synchronised menu, whenever and by whomever it is sent. The orders of a burst have one recipe, and are priced once.
 * @throws UnboundRoleError when the menu has no item for a role, or not the options that the recipe takes
 * @throws RoundingAlikeError when the order is to show how taxes are rounded, and no item of the menu has a price that does
 */
export function priceOrder(plan: PricePlan): PricedOrder {
  const known = latest.get(plan.recipe);
  if (known !== undefined && isAlike(known.plan, plan)) return known.priced;
  const { recipe, bindings, taxRules, positions } = plan;
  const priced = price(plan);
  latest.set(recipe, { plan: { recipe, bindings, taxRules, positions }, priced });
  return priced;
}

function isAlike(one: PricePlan, other: PricePlan): boolean {
  return one.bindings === other.bindings && one.taxRules === other.taxRules && one.positions === other.positions;
}

function price(plan: PricePlan): PricedOrder {
  const { recipe } = plan;
  const orderType = orderTypeOf(plan);
  const service = recipe.orderType === 'takeout' ? defaultService : orderType;
  const items = weighItems(expandItems(recipe.items, plan.bindings, service), service, plan);
  if (items.length === 0) throw new UnboundRoleError('everyItem', 'noneFits');
  const lines = items.map((item) => buildLine(item, plan.bindings, service, recipe.groups));
  if (recipe.groups === 'broken' && !lines.some(({ isBroken }) => isBroken)) {
    throw new UnboundRoleError(items[0]?.itemRole ?? '', 'groupKept');
  }
  const feesCents = recipe.fees.map(({ amountCents }) => amountCents);
  return { orderType, lines, sums: sumOrder({ lines, feesCents, promotions: recipe.promotions, taxRules: plan.taxRules, tipCents: recipe.tipCents }) };
}

/** The items in the quantities that the recipe asks for, or in those that show, or do not show, how taxes are rounded. */
function weighItems(items: readonly ItemRecipe[], service: string, { recipe, bindings, taxRules }: PricePlan): readonly ItemRecipe[] {
  const { taxRounding: rounding, fees, groups } = recipe;
  if (rounding === undefined) return items;
  const unitOf = (item: ItemRecipe): BuiltLine => buildLine({ ...item, quantity: 1 }, bindings, service, groups);
  const choose = (some: readonly ItemRecipe[]) => chooseQuantities({ items: some, unitOf, feesCents: fees.map(({ amountCents }) => amountCents), taxRules, rounding });
  const chosen = choose(items);
  if (chosen !== undefined) return chosen;
  // Taxes of whole cents show nothing: another item of the menu may have a price that does.
  for (const itemRole of listOwnRoles(bindings, service)) {
    const others = choose(items.map((item) => ({ ...item, itemRole, modifiers: 'minimum' })));
    if (others !== undefined) return others;
  }
  throw new RoundingAlikeError();
}

function orderTypeOf({ recipe, positions }: PricePlan): string {
  switch (recipe.orderType) {
    case 'takeout': return positions.orderTypeTakeout;
    case 'dineIn': return positions.orderTypeDineIn;
    case 'delivery': return positions.orderTypeDelivery;
  }
}
