import type { Clock } from '../../src/model/ports.ts';

/** A clock that only a test moves. */
export interface FakeClock extends Clock {
  /** Lets time pass as it does on a machine that is awake: every timer fires when it is due. */
  advance(ms: number): void;
  /** Lets time pass while nothing runs; what is due fires, late, only with the next advance. */
  standStill(ms: number): void;
  readonly pending: number;
}

/** Makes a clock that stands at zero. */
export function createFakeClock(): FakeClock {
  let now = 0;
  let count = 0;
  const timers = new Map<number, { readonly dueMs: number; readonly callback: () => void }>();
  const nextDue = (untilMs: number): readonly [number, { readonly dueMs: number; readonly callback: () => void }] | undefined => {
    const due = [...timers].filter(([, { dueMs }]) => dueMs <= untilMs);
    return due.toSorted(([a, one], [b, other]) => one.dueMs - other.dueMs || a - b)[0];
  };
  return {
    now: () => 1_800_000_000_000 + now,
    monotonic: () => now,
    after(ms, callback) {
      const id = (count += 1);
      timers.set(id, { dueMs: now + ms, callback });
      return () => { timers.delete(id); };
    },
    advance(ms) {
      const untilMs = now + ms;
      for (let due = nextDue(untilMs); due !== undefined; due = nextDue(untilMs)) {
        const [id, { dueMs, callback }] = due;
        timers.delete(id);
        now = Math.max(now, dueMs);
        callback();
      }
      now = untilMs;
    },
    standStill(ms) { now += ms; },
    get pending() { return timers.size; },
  };
}
