import type { Deviation } from '../deviation.ts';

/** Sends a status again that UEAT answered with 400. */
export const retriesAfter400: Deviation = {
  name: 'retries-after-400',
  summary: 'Sends a status again that UEAT answered with 400.',
  decorate: (pos) => ({
    ...pos,
    retryDelayMs: (callback, outcome, tries) =>
      pos.retryDelayMs(callback, callback.call === 'status' && outcome.kind === 'answered' && outcome.status === 400 ? { ...outcome, status: 500 } : outcome, tries),
  }),
};
