import type { Deviation } from '../deviation.ts';

/** Sends a callback again that UEAT has not answered within 250 ms. */
export const retriesWhenUnanswered: Deviation = {
  name: 'retries-when-unanswered',
  summary: 'Sends a callback again that UEAT has not answered within 250 ms.',
  decorate: (pos) => ({ ...pos, timeoutMs: Math.min(pos.timeoutMs, 250) }),
};
