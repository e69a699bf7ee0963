import { randomUUID } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { hmacKey } from './hmac-key.ts';

/** Claims of a token of ours: five minutes from now on, for one location (UEAT Open API, authentication). */
export function claimOwn(posName: string, ueatName: string, locationId: string): JWTPayload {
  const nowS = Math.floor(Date.now() / 1000);
  return { iss: posName, aud: ueatName, sub: locationId, jti: randomUUID(), nbf: nowS, exp: nowS + 300 };
}

/** Signs claims with HS256. */
export async function signOwn(claims: JWTPayload, secret: Uint8Array): Promise<string> {
  // Loaded only when there is something to sign: a list of what this POS can do wrong needs none.
  const { SignJWT } = await import('jose');
  return new SignJWT(claims).setProtectedHeader({ alg: 'HS256', typ: 'JWT' }).sign(await hmacKey(secret));
}
