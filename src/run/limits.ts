import type { Clock } from '../model/ports.ts';
import { waitUnlessAborted } from './wait-unless-aborted.ts';

/** Keeps what ppip.yaml allows to put on a sandbox: orders open at once, and calls a second. */
export interface Limits {
  /** Waits until so many more orders may be open, the lowest rank first; the returned function gives them back. */
  enter(orders: number, rank?: number): Promise<() => void>;
  /** Waits until another call may be made, or until the signal. */
  takeTurn(signal: AbortSignal): Promise<void>;
}

/** Makes the limits of one run. */
export function createLimits({ open, ratePerSecond }: { readonly open: number; readonly ratePerSecond: number }, clock: Clock): Limits {
  const queue: Array<{ readonly orders: number; readonly rank: number; readonly go: () => void }> = [];
  const gapMs = 1000 / ratePerSecond;
  let free = open;
  let nextTurnMs = Number.NEGATIVE_INFINITY;
  const admit = (): void => {
    for (let first = queue[0]; first !== undefined && first.orders <= free; first = queue[0]) {
      queue.shift();
      free -= first.orders;
      first.go();
    }
  };
  return {
    enter(wanted, rank = 0) {
      const orders = Math.min(wanted, open);
      return new Promise((resolve) => {
        const leave = (): void => {
          free += orders;
          admit();
        };
        const behind = queue.findIndex((other) => other.rank > rank);
        queue.splice(behind < 0 ? queue.length : behind, 0, { orders, rank, go: () => { resolve(leave); } });
        admit();
      });
    },
    takeTurn(signal) {
      const now = clock.monotonic();
      const turnMs = Math.max(now, nextTurnMs);
      nextTurnMs = turnMs + gapMs;
      if (turnMs <= now) return Promise.resolve();
      return waitUnlessAborted(turnMs - now, clock, signal);
    },
  };
}
