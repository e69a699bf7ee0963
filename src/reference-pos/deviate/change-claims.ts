import type { JWTPayload } from 'jose';
import type { Deviation } from '../deviation.ts';

/** A POS whose own tokens say something else. */
export function changeClaims(change: (claims: JWTPayload) => JWTPayload): Deviation['decorate'] {
  return (pos) => ({ ...pos, claims: (locationId) => change(pos.claims(locationId)) });
}
