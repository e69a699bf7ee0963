import type { Deviation } from '../deviation.ts';

/** Sends a callback again that UEAT has not answered within a second. */
export const retriesWhenUnanswered: Deviation = {
  name: 'retries-when-unanswered',
  summary: 'Sends a callback again that UEAT has not answered within a second.',
  decorate: (pos) => ({ ...pos, timeoutMs: Math.min(pos.timeoutMs, 1_000) }),
};
