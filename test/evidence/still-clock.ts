import type { Clock } from '../../src/model/ports.ts';

/** A clock that stands still until a test moves it. */
export function stillClock(): Clock & { advance(ms: number): void } {
  let elapsed = 0;
  return {
    now: () => Date.UTC(2026, 10, 24, 7, 46, 39) + elapsed,
    monotonic: () => 500 + elapsed,
    after: () => { throw new Error('nothing here waits'); },
    advance: (ms) => { elapsed += ms; },
  };
}
