import type { Deviation } from '../deviation.ts';

/** Sends a menu again that UEAT answered with 400. */
export const retriesMenuAfter400: Deviation = {
  name: 'retries-menu-after-400',
  summary: 'Sends a menu again that UEAT answered with 400.',
  decorate: (pos) => ({
    ...pos,
    retryDelayMs: (callback, outcome, tries) => pos.retryDelayMs(
      callback, callback.call === 'menu' && outcome.kind === 'answered' && outcome.status === 400 ? { ...outcome, status: 500 } : outcome, tries,
    ),
  }),
};
