import type { PlannedScenario } from '../model/plan.ts';
import type { Scenario } from '../model/scenario.ts';

/** Scenarios that are played by the same shard, and what they take. */
interface Unit {
  readonly ids: readonly string[];
  readonly weight: number;
}

/** What a scenario takes, in calls made and waits begun. */
function weigh({ steps }: Scenario): number {
  return 1 + steps.filter(({ kind }) => kind === 'send' || kind === 'expect' || kind === 'expectNone').length;
}

/**
 * Says which shard plays which scenario. Each goes whole to one; those that ask something of the till stay together, for a person sits at one machine;
 * opening scenarios are everybody's. The heaviest is given away first, to the shard that has the least to do with it and with the controls that it brings
 * along. The same plan and count always give the same split, on every machine.
 * @param planned the whole plan
 * @returns the number of the shard, counted from 1, by the scenario's id
 */
export function splitPlan(planned: readonly PlannedScenario[], scenarios: readonly Scenario[], count: number): ReadonlyMap<string, number> {
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  const weightOf = (id: string): number => {
    const scenario = byId.get(id);
    return scenario === undefined ? 0 : weigh(scenario);
  };
  const controlsOf = (id: string): readonly string[] => {
    const control = byId.get(id)?.control;
    return control === undefined ? [] : [control, ...controlsOf(control)];
  };
  const own = planned.filter(({ state, asControl, scenario }) => state === 'run' && !asControl && byId.get(scenario)?.opening !== true);
  const asking = own.filter(({ isAsking }) => isAsking).map(({ scenario }) => scenario);
  const groups = [asking, ...own.filter(({ isAsking }) => !isAsking).map(({ scenario }) => [scenario])].filter((ids) => ids.length > 0);
  const units = groups.map((ids): Unit => ({ ids, weight: ids.reduce((sum, id) => sum + weightOf(id), 0) }));
  const shards = Array.from({ length: count }, () => ({ load: 0, plays: new Set<string>() }));
  const split = new Map<string, number>();
  for (const { ids } of units.toSorted((a, b) => b.weight - a.weight || ((a.ids[0] ?? '') < (b.ids[0] ?? '') ? -1 : 1))) {
    const needed = [...new Set(ids.flatMap((id) => [id, ...controlsOf(id)]))];
    const loads = shards.map(({ load, plays }) => load + needed.filter((id) => !plays.has(id)).reduce((sum, id) => sum + weightOf(id), 0));
    const least = loads.indexOf(Math.min(...loads));
    const shard = shards[least];
    if (shard === undefined) break;
    shard.load = loads[least] ?? shard.load;
    for (const id of needed) shard.plays.add(id);
    for (const id of ids) split.set(id, least + 1);
  }
  return split;
}
