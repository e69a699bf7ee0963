import { readFileSync } from 'node:fs';
import { bindRoles } from '../../src/contract/bind-roles.ts';
import { buildOrder, type BuiltOrder } from '../../src/contract/build-order.ts';
import { readMenu } from '../../src/contract/read-menu.ts';
import { readPositions } from '../../src/contract/read-positions.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import type { TaxRule } from '../../src/model/contract.ts';
import type { Json } from '../../src/model/json.ts';
import type { OrderRecipe } from '../../src/model/scenario.ts';
import type { Fault } from '../../src/reference-pos/judge/fault.ts';
import { judgeOrder } from '../../src/reference-pos/judge/judge-order.ts';
import type { TaxRule as TillTax } from '../../src/reference-pos/judge/tax-regimes.ts';
import { readMenu as readTillMenu } from '../../src/reference-pos/till/menu.ts';
import { readOrder } from '../../src/reference-pos/till/read-order.ts';

const locationId = '019a9794-ea27-71a8-bc7a-ecffd058546c';
const menu: unknown = JSON.parse(readFileSync(new URL('../../scenarios/menus/standard.json', import.meta.url), 'utf8'));
const tillMenu = readTillMenu(menu);

/** Where and when an order is made; what is left out is Québec in November. */
export interface OrderPlace {
  readonly taxRules: readonly TaxRule[];
  readonly timeZone?: string;
  readonly nowMs?: number;
}

/** Builds an order of the standard menu as a run does. */
export function orderOf(catalogue: Catalogue, recipe: OrderRecipe, { taxRules, timeZone = 'America/Toronto', nowMs = Date.parse('2025-11-20T17:00:00Z') }: OrderPlace): BuiltOrder {
  const { itemRoles: roles, orderTemplate: template } = catalogue.contract;
  const bindings = bindRoles({ menu: readMenu(catalogue.standardMenu), roles, overrides: {}, useStandardIds: true });
  const location = { id: locationId, name: 'Location 1', roles: ['menu-owner', 'order-fulfillment'], timeZone, taxes: 'QC' } as const;
  return buildOrder({ recipe, bindings, template, location, taxRules, orderId: 1, nowMs, positions: readPositions(catalogue.assumptions) });
}

/** What the reference POS, which sums up in its own way, finds wrong with an order; a payload that it cannot read is a fault of its own. */
export function faultsOf(payload: Json, taxes: readonly TillTax[]): ReadonlyArray<Pick<Fault, 'message'> & { readonly rule: string }> {
  const reading = readOrder(payload);
  if ('errors' in reading) return [{ rule: 'payload', message: JSON.stringify(reading.errors) }];
  return judgeOrder(reading.order, { menu: tillMenu, locationIds: new Set([locationId]), takesOrders: () => true, taxesOf: () => taxes });
}
