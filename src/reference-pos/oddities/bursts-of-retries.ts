import type { Deviation } from '../deviation.ts';

/** Tries a callback again three times in quick succession before it begins to pause. */
export const burstsOfRetries: Deviation = {
  name: 'bursts-of-retries',
  summary: 'Tries a callback again three times in quick succession before it begins to pause.',
  decorate: (pos) => ({
    ...pos,
    retryDelayMs: (callback, outcome, tries) => {
      const delayMs = pos.retryDelayMs(callback, outcome, tries);
      const isAskedFor = outcome.kind === 'answered' && outcome.retryAfterMs !== undefined;
      return delayMs === undefined || isAskedFor || tries > 3 ? delayMs : 5;
    },
  }),
};
