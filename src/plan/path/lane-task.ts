import { laneGroupOf } from '../../model/lane-group.ts';
import { peakOpenOrders } from '../../model/peak-open-orders.ts';
import type { PlannedScenario } from '../../model/plan.ts';
import type { Scenario } from '../../model/scenario.ts';
import { chainOf, type Chain } from './chain-of.ts';
import type { Pace } from './pace.ts';

/** A playing, with what holds it back and what it takes. */
export interface LaneTask {
  readonly id: string;
  /** The playing that must have ended before. */
  readonly after?: string;
  /** Of one group one is played at a time. */
  readonly group?: string;
  /** How many orders it has open at most. */
  readonly orders: number;
  /** How many calls of ours it makes. */
  readonly calls: number;
  readonly chain: Chain;
}

/** Playings as tasks; what the catalogue does not have is left out. */
export function toLaneTasks(planned: readonly PlannedScenario[], scenarios: readonly Scenario[], pace: Pace, open: number): readonly LaneTask[] {
  return planned.flatMap(({ id, scenario: name, control }) => {
    const scenario = scenarios.find((candidate) => candidate.id === name);
    if (scenario === undefined) return [];
    const group = laneGroupOf(scenario);
    return [{
      id, ...(control !== undefined && { after: control }), ...(group !== undefined && { group }),
      orders: Math.min(peakOpenOrders(scenario), open), calls: scenario.steps.filter(({ kind }) => kind === 'send').length,
      chain: chainOf(scenario, pace, open),
    }];
  });
}

/** What a chain weighs, in milliseconds: of two that take the same time, the one with more waits a trifle more. */
export const weightOf = ({ ms, waits }: Chain): number => ms + waits.length / 1_000_000;
