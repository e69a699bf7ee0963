import { refuse } from '../wire/http-answer.ts';
import type { Deviation } from '../deviation.ts';

/** Answers 429 to every order, however long UEAT waits. */
export const rateLimitsForEver: Deviation = {
  name: 'rate-limits-for-ever',
  summary: 'Answers 429 to every order, however long UEAT waits.',
  decorate: (pos) => ({
    ...pos,
    admit: (call) => (call.call === 'order' ? { ...refuse(429, 'RATE_LIMIT', 'Too many calls'), headers: { 'retry-after': '1' } } : pos.admit(call)),
  }),
};
