import { changeClaims } from '../deviate/change-claims.ts';
import type { Deviation } from '../deviation.ts';

/** Its tokens name another issuer. */
export const ownTokenWrongIssuer: Deviation = {
  name: 'own-token-wrong-issuer',
  summary: 'Its tokens name another issuer.',
  decorate: changeClaims((claims) => ({ ...claims, iss: 'some-other-pos' })),
};
