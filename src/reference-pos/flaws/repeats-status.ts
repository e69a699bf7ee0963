import type { Deviation } from '../deviation.ts';

/** Sends the status of an accepted order a second time, although UEAT had taken it. */
export const repeatsStatus: Deviation = {
  name: 'repeats-status',
  summary: 'Sends the status of an accepted order a second time, although UEAT had taken it.',
  decorate: (pos) => ({
    ...pos,
    retryDelayMs: (callback, outcome, tries) => {
      const wasTaken = outcome.kind === 'answered' && outcome.status < 300;
      const isAcceptance = callback.call === 'status' && callback.body.status === 'ACCEPTED';
      return wasTaken && isAcceptance && tries === 1 ? 0 : pos.retryDelayMs(callback, outcome, tries);
    },
  }),
};
