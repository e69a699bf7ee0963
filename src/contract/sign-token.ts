import { randomBytes } from 'node:crypto';
import { UnsecuredJWT, type JWTPayload } from 'jose';
import type { TokenFault } from '../model/scenario.ts';
import { sealToken } from './seal-token.ts';

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
 * @throws Error when the secret is empty
 */
export function signToken(order: TokenOrder): string | undefined {
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
    default:
      return sign(claims, order.secret);
  }
}

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
const header = encode({ alg: 'HS256', typ: 'JWT' });

function sign(claims: JWTPayload, secret: Uint8Array): string {
  const signed = `${header}.${encode(claims)}`;
  return `${signed}.${sealToken(signed, secret, 'HS256')}`;
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
