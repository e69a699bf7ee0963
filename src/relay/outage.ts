import type { Clock } from '../model/ports.ts';

/** The time in which a run has no line to its relay. */
export interface Outage {
  /** Whether there is one now. */
  isOn(): boolean;
  /** It began at a moment of the monotonic clock, which may have passed unnoticed. */
  begin(sinceMs: number): void;
  /** There is a line again, or nobody waits for one any more. */
  end(): void;
}

/** What an outage is watched with. Times in milliseconds. */
export interface OutageOptions {
  readonly clock: Clock;
  /** Told of it bit by bit, so that what ends in the middle of it is known to. */
  readonly onOutage: (ms: number) => void;
  /** How long it may be. */
  readonly longestMs: number;
  readonly onTooLong: () => void;
}

const tickMs = 1_000;

/** Watches for the outages of one run. */
export function openOutage({ clock, onOutage, longestMs, onTooLong }: OutageOptions): Outage {
  let beganMs: number | undefined;
  let toldMs = 0;
  let cancel: () => void = () => undefined;
  const tell = (): void => {
    const now = clock.monotonic();
    if (now - toldMs >= 1) onOutage(now - toldMs);
    toldMs = now;
  };
  const tick = (): void => {
    cancel = clock.after(tickMs, () => {
      tell();
      if (toldMs - (beganMs ?? toldMs) >= longestMs) onTooLong();
      else tick();
    });
  };
  return {
    isOn: () => beganMs !== undefined,
    begin(sinceMs) {
      if (beganMs !== undefined) return;
      beganMs = sinceMs;
      toldMs = sinceMs;
      tick();
    },
    end() {
      cancel();
      if (beganMs !== undefined) tell();
      beganMs = undefined;
    },
  };
}
