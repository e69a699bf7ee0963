import { randomUUID } from 'node:crypto';
import { changeClaims } from '../deviate/change-claims.ts';
import type { Deviation } from '../deviation.ts';

/** Its tokens name a location that is not its own. */
export const ownTokenWrongSubject: Deviation = {
  name: 'own-token-wrong-subject',
  summary: 'Its tokens name a location that is not its own.',
  decorate: changeClaims((claims) => ({ ...claims, sub: randomUUID() })),
};
