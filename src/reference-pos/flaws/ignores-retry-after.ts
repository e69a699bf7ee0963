import type { Deviation } from '../deviation.ts';

/** Sends a status again before the time that Retry-After asks for. */
export const ignoresRetryAfter: Deviation = {
  name: 'ignores-retry-after',
  summary: 'Sends a status again before the time that Retry-After asks for.',
  decorate: (pos) => ({
    ...pos,
    retryDelayMs: (callback, outcome, tries) =>
      pos.retryDelayMs(callback, outcome.kind === 'answered' && callback.call === 'status' ? { ...outcome, retryAfterMs: undefined } : outcome, tries),
  }),
};
