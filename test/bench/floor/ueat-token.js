import { randomUUID, webcrypto } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { house } from './house.js';

// Imported once: to do so for each token would handicap the floor.
const key = await webcrypto.subtle.importKey('raw', Buffer.from(house.secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);

/** A token of UEAT for one call, by jose. */
export function signToken() {
  const now = Math.floor(Date.now() / 1000) - 60;
  return new SignJWT({ sub: house.locationId, jti: randomUUID(), iss: house.ueatName, aud: house.posName, iat: now, nbf: now, exp: now + 660 })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' }).sign(key);
}

/** The claims of a token of the POS, by jose. @throws when it is not right */
export async function verifyToken(authorization) {
  const expected = { issuer: house.posName, audience: house.ueatName, subject: house.locationId, algorithms: ['HS256'], requiredClaims: ['exp', 'nbf', 'jti'] };
  return (await jwtVerify(authorization.slice('Bearer '.length), key, expected)).payload;
}
