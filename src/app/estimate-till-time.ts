import { wishOf } from '../checks/steps/wish-of.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Partner } from '../model/partner.ts';
import type { Plan } from '../model/plan.ts';
import type { Scenario } from '../model/scenario.ts';

/** What a person takes to see an order at the till and to accept it, in seconds: an estimate, by which nobody is judged. */
export const secondsPerOrder = 30;

/** How often a person at the till must accept an order, and how long that will take, in seconds. */
export interface TillTime {
  readonly orders: number;
  readonly seconds: number;
  readonly secondsPerOrder: number;
  /** The same for each planned scenario that needs the person, by its id. */
  readonly scenarios: Readonly<Record<string, { readonly orders: number; readonly seconds: number }>>;
}

/** The waits of a scenario that end when somebody accepts; what must be rejected, the POS rejects by itself. */
function countAcceptances(scenario: Scenario): number {
  return scenario.steps.filter((step) => step.kind === 'expect' && step.call === 'orderStatus' && !step.isRetry && wishOf(step, scenario) === 'accept').length;
}

/** Estimates what a plan asks of the person who accepts orders; undefined where the POS accepts them by itself. */
export function estimateTillTime(plan: Plan, { pos }: Partner, catalogue: Catalogue): TillTime | undefined {
  if (pos.acceptance !== 'person') return undefined;
  const scenarios = Object.fromEntries(plan.scenarios.flatMap(({ id, state, scenario: name }) => {
    const scenario = state === 'run' ? catalogue.scenarios.find((candidate) => candidate.id === name) : undefined;
    const orders = scenario === undefined ? 0 : countAcceptances(scenario);
    return orders === 0 ? [] : [[id, { orders, seconds: orders * secondsPerOrder }]];
  }));
  const orders = Object.values(scenarios).reduce((sum, one) => sum + one.orders, 0);
  return { orders, seconds: orders * secondsPerOrder, secondsPerOrder, scenarios };
}
