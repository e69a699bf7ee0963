import { randomBytes } from 'node:crypto';
import { SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import type { TokenFault } from '../model/scenario.ts';
import { noteSigned } from './fresh-tokens.ts';
import { hmacKey } from './hmac-key.ts';

/** How long a token of ours lives, and how far it is backdated: a POS's clock may be behind ours. */
const lifetimeSeconds = 600;
const backdatedSeconds = 60;
/** Far beyond the five minutes of leeway that .NET allows. */
const faultSeconds = 3600;

/** What a token of ours is made from. */
export interface TokenOrder {
  readonly secret: Uint8Array;
  readonly ueatName: string;
  readonly posName: string;
  readonly locationId: string;
  readonly jti: string;
  readonly nowSeconds: number;
  /** How it is made wrong on purpose. */
  readonly fault?: TokenFault | undefined;
  /** The `sub` of the fault `otherLocation`; without it a GUID that no location has. */
  readonly otherLocationId?: string | undefined;
}

/**
 * Makes the bearer token that UEAT sends to the POS (UEAT Open API, scenarios/authentication): HS256, `exp` in ten minutes.
 * @returns undefined when the fault is that there is none
 */
export async function signToken(order: TokenOrder): Promise<string | undefined> {
  const claims = claimsOf(order);
  switch (order.fault) {
    case 'missing':
      return undefined;
    case 'malformed':
      return 'not.a.token';
    case 'algNone':
      return new UnsecuredJWT(claims).encode();
    case 'otherKey':
      return sign(claims, randomBytes(32));
    case 'stripped':
      return (await sign(claims, order.secret)).replace(/[^.]*$/, '');
    default: {
      const token = await sign(claims, order.secret);
      noteSigned(order.secret, token);
      return token;
    }
  }
}

async function sign(claims: JWTPayload, secret: Uint8Array): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: 'HS256', typ: 'JWT' }).sign(await hmacKey(secret, 'HS256'));
}

function claimsOf({ ueatName, posName, locationId, jti, nowSeconds, fault, otherLocationId }: TokenOrder): JWTPayload {
  const now = Math.floor(nowSeconds);
  const backdated = now - backdatedSeconds;
  const claims = {
    sub: locationId, jti, iss: ueatName, aud: posName, iat: backdated, nbf: backdated, exp: now + lifetimeSeconds,
  };
  switch (fault) {
    case 'expired':
      return { ...claims, iat: now - 2 * faultSeconds, nbf: now - 2 * faultSeconds, exp: now - faultSeconds };
    case 'notYetValid':
      return { ...claims, nbf: now + faultSeconds, exp: now + faultSeconds + lifetimeSeconds };
    case 'otherAudience':
      return { ...claims, aud: `not-${posName}` };
    case 'otherIssuer':
      return { ...claims, iss: `not-${ueatName}` };
    case 'otherLocation':
      return { ...claims, sub: otherLocationId ?? '00000000-0000-4000-8000-000000000000' };
    default:
      return claims;
  }
}
