import { changeClaims } from '../deviate/change-claims.ts';
import type { Deviation } from '../deviation.ts';

/** Its tokens are valid in an hour only. */
export const ownTokenNotYetValid: Deviation = {
  name: 'own-token-not-yet-valid',
  summary: 'Its tokens are valid in an hour only.',
  decorate: changeClaims((claims) => ({ ...claims, nbf: (claims.nbf ?? 0) + 3_600, exp: (claims.nbf ?? 0) + 3_900 })),
};
