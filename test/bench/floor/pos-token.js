import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { house } from './house.js';

const head = Buffer.from(JSON.stringify({ alg: 'HS256', typ: 'JWT' })).toString('base64url');
const seal = (text) => createHmac('sha256', house.secret).update(text).digest();

/** Whether a bearer token is one of UEAT's, by node:crypto alone: the POS must not be what is waited for. */
export function isRight(authorization) {
  const [signed, body, signature] = /^Bearer ([\w-]+\.([\w-]+))\.([\w-]+)$/.exec(authorization ?? '')?.slice(1) ?? [];
  if (signature === undefined) return false;
  const given = Buffer.from(signature, 'base64url');
  const wanted = seal(signed);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return false;
  const { iss, aud, exp, nbf, sub } = JSON.parse(Buffer.from(body, 'base64url').toString());
  const now = Date.now() / 1000;
  return iss === house.ueatName && aud === house.posName && sub === house.locationId && exp > now && nbf <= now;
}

/** A token of the POS for one callback. */
export function signOwn() {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: house.posName, aud: house.ueatName, sub: house.locationId, jti: randomUUID(), nbf: now, exp: now + 300 };
  const text = `${head}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
  return `${text}.${seal(text).toString('base64url')}`;
}
