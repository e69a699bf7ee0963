import { randomUUID } from 'node:crypto';
import { SignJWT, type JWTPayload } from 'jose';
import { hmacKey } from './hmac-key.ts';

/** Claims of a token of ours: five minutes from now on, for one location (UEAT Open API, authentication). */
export function claimOwn(posName: string, ueatName: string, locationId: string): JWTPayload {
  const nowS = Math.floor(Date.now() / 1000);
  return { iss: posName, aud: ueatName, sub: locationId, jti: randomUUID(), nbf: nowS, exp: nowS + 300 };
}

/** Signs claims with HS256. */
export async function signOwn(claims: JWTPayload, secret: Uint8Array): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: 'HS256', typ: 'JWT' }).sign(await hmacKey(secret));
}
