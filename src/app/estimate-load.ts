import { bindRoles } from '../contract/bind-roles.ts';
import { UnboundRoleError } from '../contract/build-line.ts';
import { priceOrder } from '../contract/price-order.ts';
import { readMenu } from '../contract/read-menu.ts';
import { readPositions } from '../contract/read-positions.ts';
import { RoundingAlikeError } from '../contract/rounding-alike-error.ts';
import { taxRulesOf } from '../contract/tax-rules-of.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Partner } from '../model/partner.ts';
import type { Plan } from '../model/plan.ts';
import type { Scenario, SendStep } from '../model/scenario.ts';
import { overrideAssumptions } from './override-assumptions.ts';

/** What a plan would put on the till, in orders and integer cents, at the prices of the standard certification menu. */
export interface Load {
  /** Sendings of orders, resends included. */
  readonly sendings: number;
  /** Different orders. */
  readonly orders: number;
  /** Orders that a right POS accepts, and so checks on the till. */
  readonly checks: number;
  /** The sum of those checks. */
  readonly cents: number;
}

function isAccepted({ steps }: Scenario, send: SendStep): boolean {
  const sameOrder = new Set([send.as, ...steps.flatMap((step) => (step.kind === 'send' && step.again === send.as ? [step.as] : []))]);
  return steps.some((step) => step.kind === 'expect' && sameOrder.has(step.for)
    && step.checks.some(({ predicate, params }) => predicate === 'statusIs' && params === 'accepted'));
}

/** Estimates what a plan would put on the till. A POS with a menu of its own has its own prices. */
export function estimateLoad(plan: Plan, partner: Partner, catalogue: Catalogue): Load {
  const positions = readPositions(overrideAssumptions(catalogue.assumptions, partner.assumptions));
  const bindings = bindRoles({ menu: readMenu(catalogue.standardMenu), roles: catalogue.contract.itemRoles, overrides: {}, useStandardIds: true });
  let orders = 0;
  let checks = 0;
  let cents = 0;
  for (const planned of plan.scenarios.filter(({ state }) => state === 'run')) {
    const scenario = catalogue.scenarios.find(({ id }) => id === planned.scenario);
    if (scenario === undefined || planned.locationId === undefined) continue;
    for (const step of scenario.steps) {
      if (step.kind !== 'send' || step.order === undefined) continue;
      orders += 1;
      if (!isAccepted(scenario, step)) continue;
      checks += 1;
      cents += totalOf(step.order, step.at === undefined ? planned.locationId : planned.others?.[step.at]);
    }
  }
  return { sendings: plan.orderCount, orders, checks, cents };

  /** The total with the taxes of the location that the order is sent to. */
  function totalOf(recipe: NonNullable<SendStep['order']>, locationId: string | undefined): number {
    const location = partner.locations.find(({ id }) => id === locationId);
    if (location === undefined) return 0;
    try {
      const taxRules = taxRulesOf(location, catalogue.contract);
      return priceOrder({ recipe, bindings, taxRules, positions }).sums.totalCents;
    } catch (error) {
      if (error instanceof UnboundRoleError || error instanceof RoundingAlikeError) return 0;
      throw error;
    }
  }
}
