import type { JsonObject } from '../model/json.ts';
import type { ItemRecipe, OrderRecipe } from '../model/scenario.ts';
import type { Binding } from './bind-roles.ts';
import { chooseLine } from './choose-line.ts';
import { findPrice } from './find-price.ts';
import { priceOf, taxFlags } from './fit-shape.ts';
import { lineCents, type MoneyLine } from './line-cents.ts';
import type { PickedModifier } from './pick-modifiers.ts';
import type { TaxedLine } from './sum-order.ts';

/** An order needs an item that the menu cannot give: no item plays the role, or the one that does lacks what the recipe takes. */
export class UnboundRoleError extends Error {
  override readonly name = 'UnboundRoleError';
  readonly role: string;
  readonly why: string;
  /** The id that ppip.yaml names for the role, where that is what does not fit. */
  readonly id: string | undefined;

  constructor(role: string, why: string, id?: string) {
    super(`no item of the menu can play the role "${role}" in this order: ${why}`);
    this.role = role;
    this.why = why;
    this.id = id;
  }
}

/** A line of an order: as it is sent, and as money. */
export interface BuiltLine extends MoneyLine, TaxedLine {
  readonly id: string;
  readonly name: string;
  /** Whether it breaks what a group of the menu asks for or allows. */
  readonly isBroken: boolean;
  /** The line in the order model: Id, Name, Quantity, UnitPrice, Modifiers, Note and tax flags. */
  readonly payload: JsonObject;
}

/**
 * Makes the line that a recipe tells by role, at the prices of a service.
 * @throws UnboundRoleError when the menu cannot give it
 */
export function buildLine(recipe: ItemRecipe, bindings: ReadonlyMap<string, Binding>, service: string, groups: OrderRecipe['groups']): BuiltLine {
  const binding = bindings.get(recipe.itemRole);
  if (binding === undefined) throw new UnboundRoleError(recipe.itemRole, 'unknownRole');
  if (binding.missing) throw new UnboundRoleError(recipe.itemRole, binding.why, binding.id);
  const chosen = chooseLine(binding, recipe, service, groups);
  if (chosen.why !== undefined) throw new UnboundRoleError(recipe.itemRole, chosen.why);
  const { choice, picked, isBroken } = chosen;
  const ordered = choice.variation ?? choice.item;
  const unitCents = priceOf(choice, service);
  if (ordered.id === undefined || unitCents === undefined) throw new UnboundRoleError(recipe.itemRole, 'notOrderable');
  const { hasFederalTax, hasProvincialTax } = taxFlags(choice);
  // A modifier bears the taxes of the item that it modifies; one that the menu taxes otherwise is only taken when no other is left.
  const flags = { HasFederalTax: hasFederalTax, HasProvincialTax: hasProvincialTax };
  const money: MoneyLine = { quantity: recipe.quantity, unitCents, modifiers: picked.map((entry) => moneyOf(entry, service)) };
  const name = ordered.name ?? '';
  return {
    ...money,
    isBroken,
    id: ordered.id, name, cents: lineCents(money), hasFederalTax, hasProvincialTax,
    payload: {
      Id: ordered.id, Name: name, Quantity: recipe.quantity, UnitPrice: unitCents,
      Modifiers: picked.map((entry) => modifierPayload(entry, service, flags)),
      Note: recipe.note ?? '', ...flags,
    },
  };
}

function modifierPayload({ modifier, quantity, modifiers }: PickedModifier, service: string, flags: JsonObject): JsonObject {
  return {
    Id: modifier.id ?? '', Name: modifier.name ?? '', Quantity: quantity, UnitPrice: findPrice(modifier.prices, service) ?? 0,
    Modifiers: modifiers.map((entry) => modifierPayload(entry, service, flags)),
    Note: '', ...flags,
  };
}

function moneyOf({ modifier, quantity, modifiers }: PickedModifier, service: string): MoneyLine {
  return { quantity, unitCents: findPrice(modifier.prices, service) ?? 0, modifiers: modifiers.map((entry) => moneyOf(entry, service)) };
}
