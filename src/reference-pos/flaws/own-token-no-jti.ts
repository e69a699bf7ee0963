import { changeClaims } from '../deviate/change-claims.ts';
import type { Deviation } from '../deviation.ts';

/** Its tokens have no jti. */
export const ownTokenNoJti: Deviation = {
  name: 'own-token-no-jti',
  summary: 'Its tokens have no jti.',
  decorate: changeClaims(({ jti: _jti, ...claims }) => claims),
};
