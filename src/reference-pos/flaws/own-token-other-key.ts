import { randomBytes } from 'node:crypto';
import type { Deviation } from '../deviation.ts';
import { signOwn } from '../wire/own-token.ts';

/** Its tokens are signed with another key. */
export const ownTokenOtherKey: Deviation = {
  name: 'own-token-other-key',
  summary: 'Its tokens are signed with another key.',
  decorate: (pos) => {
    const otherKey = randomBytes(32);
    return { ...pos, sign: (claims) => signOwn(claims, otherKey) };
  },
};
