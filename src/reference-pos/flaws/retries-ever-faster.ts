import type { Deviation } from '../deviation.ts';

/** Waits less before each retry of a status than before the last. */
export const retriesEverFaster: Deviation = {
  name: 'retries-ever-faster',
  summary: 'Waits less before each retry of a status than before the last.',
  decorate: (pos) => ({
    ...pos,
    retryDelayMs: (callback, outcome, tries) => {
      const delayMs = pos.retryDelayMs(callback, outcome, tries);
      // What Retry-After asks for stays.
      const isOwnPause = outcome.kind === 'answered' && outcome.retryAfterMs === undefined;
      return delayMs === undefined || callback.call !== 'status' || !isOwnPause ? delayMs : 24_000 / 8 ** tries;
    },
  }),
};
