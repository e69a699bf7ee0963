import type { Plan, PlannedScenario } from '../../model/plan.ts';

/**
 * The plan that parts of it add up to: what one of them plays is played. What none plays stays left out, and then the whole is partial too.
 * The plans must list the same scenarios in the same order.
 */
export function mergePlans(plans: readonly [Plan, ...(readonly Plan[])]): Plan {
  const { shard: _shard, ...first } = plans[0];
  const scenarios = first.scenarios.map((planned, index): PlannedScenario => {
    const played = plans.flatMap((plan) => plan.scenarios[index] ?? []).filter(({ state }) => state === 'run');
    return played[0] === undefined ? planned : { ...played[0], asControl: played.every(({ asControl }) => asControl) };
  });
  return {
    ...first,
    scenarios,
    isPartial: scenarios.some(({ state }) => state === 'notSelected'),
    orderCount: plans.reduce((sum, { orderCount }) => sum + orderCount, 0),
    menuSyncCount: plans.reduce((sum, { menuSyncCount }) => sum + menuSyncCount, 0),
  };
}
