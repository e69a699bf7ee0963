import type { Deviation } from '../deviation.ts';

/** Sends a refund again that UEAT refused with 400. */
export const refundRetriedAfter400: Deviation = {
  name: 'refund-retried-after-400',
  summary: 'Sends a refund again that UEAT refused with 400.',
  decorate: (pos) => ({
    ...pos,
    retryDelayMs: (callback, outcome, tries) => {
      const isRefused = callback.call === 'refund' && outcome.kind === 'answered' && outcome.status === 400;
      return isRefused && tries === 1 ? 0 : pos.retryDelayMs(callback, outcome, tries);
    },
  }),
};
