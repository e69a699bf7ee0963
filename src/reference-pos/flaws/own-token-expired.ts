import { changeClaims } from '../deviate/change-claims.ts';
import type { Deviation } from '../deviation.ts';

/** Its tokens expired an hour ago. */
export const ownTokenExpired: Deviation = {
  name: 'own-token-expired',
  summary: 'Its tokens expired an hour ago.',
  decorate: changeClaims((claims) => ({ ...claims, nbf: (claims.nbf ?? 0) - 7_200, exp: (claims.nbf ?? 0) - 3_600 })),
};
