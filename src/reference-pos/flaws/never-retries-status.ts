import type { Deviation } from '../deviation.ts';

/** Gives a status up at the first failure. */
export const neverRetriesStatus: Deviation = {
  name: 'never-retries-status',
  summary: 'Gives a status up at the first failure.',
  decorate: (pos) => ({
    ...pos,
    retryDelayMs: (callback, outcome, tries) => (callback.call === 'status' ? undefined : pos.retryDelayMs(callback, outcome, tries)),
  }),
};
