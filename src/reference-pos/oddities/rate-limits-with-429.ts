import { refuse } from '../wire/http-answer.ts';
import type { Deviation } from '../deviation.ts';

/** Answers every seventh new call with 429, says in turn in seconds, by a date or not at all how long to wait, and lets the call in when it comes again. */
export const rateLimitsWith429: Deviation = {
  name: 'rate-limits-with-429',
  summary: 'Answers every seventh new call with 429, says in turn in seconds, by a date or not at all how long to wait, and lets the call in when it comes again.',
  decorate: (pos) => {
    let calls = 0;
    const turnedAway = new Set<string>();
    return {
      ...pos,
      admit: (call) => {
        const key = JSON.stringify([call.call, call.payload]);
        if (turnedAway.delete(key)) return pos.admit(call);
        calls += 1;
        if (calls % 7 !== 0) return pos.admit(call);
        turnedAway.add(key);
        const waits = ['1', new Date(Date.now() + 1_000).toUTCString(), undefined] as const;
        const wait = waits[(calls / 7) % waits.length];
        return { ...refuse(429, 'RATE_LIMIT', 'Too many calls'), ...(wait !== undefined && { headers: { 'retry-after': wait } }) };
      },
    };
  },
};
