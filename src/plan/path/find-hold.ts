import type { Partner } from '../../model/partner.ts';
import type { LaneTask } from './lane-task.ts';

/** A limit of ppip.yaml that makes the lanes longer than any chain of waits in them. */
export interface Hold {
  /** `open`: orders open at one time; `rate`: calls a second. */
  readonly limit: 'open' | 'rate';
  /** What ppip.yaml says. */
  readonly value: number;
  /** What the lanes take at least because of it, in milliseconds. */
  readonly ms: number;
}

/** The limit that holds the lanes longest; undefined when none holds them longer than `ms`. */
export function findHold(tasks: readonly LaneTask[], { open, ratePerSecond }: Partner['pos']['limits'], ms: number): Hold | undefined {
  const calls = tasks.reduce((sum, task) => sum + task.calls, 0);
  const holds: readonly Hold[] = [
    { limit: 'rate', value: ratePerSecond, ms: Math.ceil((Math.max(0, calls - 1) / ratePerSecond) * 1000) },
    { limit: 'open', value: open, ms: Math.ceil(tasks.reduce((sum, { orders, chain }) => sum + orders * chain.ms, 0) / open) },
  ];
  return holds.filter((hold) => hold.ms > ms).toSorted((a, b) => b.ms - a.ms)[0];
}
