import type { FoundCall } from './index-traffic.ts';
import { observe, type Observation } from './observation.ts';

/** One call and how long its answer took. */
export interface Timing {
  readonly found: FoundCall;
  readonly ms: number;
}

/** The slowest answer within a deadline, and every one beyond it: the slowest is what a deadline has to allow for. */
export function holdAgainst(subject: string, deadlineMs: number, timings: readonly Timing[]): readonly Observation[] {
  const [slowest] = timings.toSorted((a, b) => b.ms - a.ms);
  if (slowest === undefined) return [];
  const beyond = timings.filter(({ ms }) => ms > deadlineMs);
  if (beyond.length === 0) return [observe(subject, true, 'traffic.inTime', { ms: slowest.ms, deadlineMs, count: timings.length }, slowest.found)];
  return beyond.map(({ found, ms }) => observe(subject, false, 'traffic.late', { ms, deadlineMs }, found));
}
