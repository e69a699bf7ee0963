import type { Deviation } from '../deviation.ts';

/** Takes an answer without a body for a failure, and sends a refund again. */
export const refundSentTwice: Deviation = {
  name: 'refund-sent-twice',
  summary: 'Takes an answer without a body for a failure, and sends a refund again.',
  decorate: (pos) => ({
    ...pos,
    retryDelayMs: (callback, outcome, tries) => {
      const isDone = callback.call === 'refund' && outcome.kind === 'answered' && outcome.status === 200;
      return isDone && tries === 1 ? 0 : pos.retryDelayMs(callback, outcome, tries);
    },
  }),
};
