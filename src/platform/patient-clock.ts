import type { Clock } from '../model/ports.ts';

/** How long one tick of a wait is at most, and how late any timer may be on a machine that is awake. */
const tickMs = 100;
const usualLagMs = 50;
/** Lost time is told once it comes to this much; a little of it that is long past is forgotten. */
const reportedLossMs = 250;
const forgottenAfterMs = 5_000;

/**
 * A clock whose waits do not run while the harness itself stands still (a stopped process, a sleeping laptop, a starved host):
 * a wait ends when that much time has passed in which a callback could have been taken.
 * @param isOpen tells whether one can be taken at all: while none can, waits do not run either
 */
export function createPatientClock(clock: Clock, isOpen: () => boolean = () => true): Clock {
  return {
    now: () => clock.now(),
    monotonic: () => clock.monotonic(),
    after(ms, callback) {
      let remaining = ms;
      let cancel: () => void = () => undefined;
      const tick = (): void => {
        const planned = Math.min(remaining, tickMs);
        const from = clock.monotonic();
        cancel = clock.after(planned, () => {
          const passed = clock.monotonic() - from;
          if (isOpen()) remaining -= passed > planned + usualLagMs ? planned : passed;
          if (remaining <= 0) callback();
          else tick();
        });
      };
      tick();
      return () => { cancel(); };
    },
  };
}

/** A time in which the harness stood still, or ran so slowly that it comes to the same. */
export interface Stall {
  /** How much of the time is lost, in milliseconds. */
  readonly stalledMs: number;
  /** How long ago that began, in milliseconds. */
  readonly overMs: number;
}

/** Reports time that the harness lost, once there is enough of it to matter; the returned function stops that. */
export function watchForStalls(clock: Clock, onStall: (stall: Stall) => void): () => void {
  let cancel: () => void = () => undefined;
  let lostMs = 0;
  let sinceMs = clock.monotonic();
  const tick = (): void => {
    const from = clock.monotonic();
    cancel = clock.after(tickMs, () => {
      const now = clock.monotonic();
      const lag = now - from - tickMs;
      if (lag > usualLagMs) {
        if (lostMs === 0) sinceMs = from;
        lostMs += lag;
      }
      if (lostMs >= reportedLossMs) {
        onStall({ stalledMs: Math.round(lostMs), overMs: Math.round(now - sinceMs) });
        lostMs = 0;
      } else if (now - sinceMs > forgottenAfterMs) lostMs = 0;
      tick();
    });
  };
  tick();
  return () => { cancel(); };
}
