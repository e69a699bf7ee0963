import { randomUUID } from 'node:crypto';
import type { Deviation } from '../deviation.ts';

/** Its tokens differ but share one jti. */
export const reusesJti: Deviation = {
  name: 'reuses-jti',
  summary: 'Its tokens differ but share one jti.',
  decorate: (pos) => {
    const jti = randomUUID();
    let tokensMade = 0;
    return {
      ...pos,
      claims: (locationId) => {
        const claims = pos.claims(locationId);
        tokensMade += 1;
        // Claims that are equal make equal tokens, and those may share a jti.
        return { ...claims, jti, exp: (claims.exp ?? 0) + (tokensMade % 60) };
      },
    };
  },
};
