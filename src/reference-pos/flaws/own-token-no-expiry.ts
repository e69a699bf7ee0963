import { changeClaims } from '../deviate/change-claims.ts';
import type { Deviation } from '../deviation.ts';

/** Its tokens never expire. */
export const ownTokenNoExpiry: Deviation = {
  name: 'own-token-no-expiry',
  summary: 'Its tokens never expire.',
  decorate: changeClaims(({ exp: _exp, ...claims }) => claims),
};
