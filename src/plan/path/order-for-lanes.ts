import type { Plan } from '../../model/plan.ts';
import type { Scenario } from '../../model/scenario.ts';
import { toLaneTasks, weightOf, type LaneTask } from './lane-task.ts';
import { usualPace } from './pace.ts';

/** The same tasks, those first that the end of the run waits for longest: by their own chain and the longest of those that come after them. */
export function longestFirst(tasks: readonly LaneTask[], open: number): readonly LaneTask[] {
  const tails = new Map<string, number>();
  const tailOf = ({ id, chain }: LaneTask): number => {
    const known = tails.get(id);
    if (known !== undefined) return known;
    const tail = weightOf(chain) + Math.max(0, ...tasks.filter(({ after }) => after === id).map(tailOf));
    tails.set(id, tail);
    return tail;
  };
  // What takes all that may be open is alone anyway: while nothing else is under way, nothing must end for it.
  const isAlone = ({ orders }: LaneTask): number => (orders > 1 && orders >= open ? 0 : 1);
  return tasks.toSorted((a, b) => isAlone(a) - isAlone(b) || tailOf(b) - tailOf(a));
}

/** The rank by which lanes begin each playing of theirs; opening scenarios and those that ask something of the till have none. */
export function orderForLanes({ scenarios: planned }: Pick<Plan, 'scenarios'>, scenarios: readonly Scenario[], open: number): ReadonlyMap<string, number> {
  const openings = new Set(scenarios.filter(({ opening }) => opening).map(({ id }) => id));
  const inLanes = planned.filter(({ state, isAsking, scenario }) => state === 'run' && !isAsking && !openings.has(scenario));
  const tasks = toLaneTasks(inLanes, scenarios, usualPace, open);
  return new Map(longestFirst(tasks, open).map(({ id }, rank) => [id, rank]));
}
