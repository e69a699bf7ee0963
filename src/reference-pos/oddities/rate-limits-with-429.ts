import { refuse } from '../wire/http-answer.ts';
import type { Deviation } from '../deviation.ts';

/** Answers every seventh call with 429, and says in turn in seconds, by a date or not at all how long to wait. */
export const rateLimitsWith429: Deviation = {
  name: 'rate-limits-with-429',
  summary: 'Answers every seventh call with 429, and says in turn in seconds, by a date or not at all how long to wait.',
  decorate: (pos) => {
    let calls = 0;
    return {
      ...pos,
      admit: (call) => {
        calls += 1;
        if (calls % 7 !== 0) return pos.admit(call);
        const waits = ['1', new Date(Date.now() + 1_000).toUTCString(), undefined] as const;
        const wait = waits[(calls / 7) % waits.length];
        return { ...refuse(429, 'RATE_LIMIT', 'Too many calls'), ...(wait !== undefined && { headers: { 'retry-after': wait } }) };
      },
    };
  },
};
