import type { Clock } from '../model/ports.ts';

/** How long one tick of a wait is at most, and how late a tick may be before the harness counts as standing still. */
const tickMs = 100;
const toleratedLagMs = 400;

/**
 * A clock whose waits do not run while the harness itself stands still (a stopped process, a sleeping laptop, a starved host):
 * a wait ends when that much time has passed in which a callback could have been taken.
 */
export function createPatientClock(clock: Clock): Clock {
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
          remaining -= passed > planned + toleratedLagMs ? planned : passed;
          if (remaining <= 0) callback();
          else tick();
        });
      };
      tick();
      return () => { cancel(); };
    },
  };
}

/** Reports each time that the harness stood still, with the milliseconds; the returned function stops that. */
export function watchForStalls(clock: Clock, onStall: (stalledMs: number) => void): () => void {
  let cancel: () => void = () => undefined;
  const tick = (): void => {
    const from = clock.monotonic();
    cancel = clock.after(tickMs, () => {
      const lag = clock.monotonic() - from - tickMs;
      if (lag > toleratedLagMs) onStall(Math.round(lag));
      tick();
    });
  };
  tick();
  return () => { cancel(); };
}
