import { compactVerify, decodeJwt, decodeProtectedHeader, type JWTPayload } from 'jose';
import { hmacKey } from './hmac-key.ts';

/** What can be wrong with the token of a call. */
export type TokenFault =
  | 'missing' | 'malformed' | 'algNone' | 'stripped' | 'otherAlgorithm' | 'otherKey' | 'expired' | 'notYetValid' | 'incomplete' | 'otherIssuer' | 'otherAudience'
  | 'otherLocation';

/** What the token of a call must say. */
export interface ExpectedToken {
  readonly secret: Uint8Array;
  readonly issuer: string;
  readonly audience: string;
  readonly isRightLocation: (subject: string) => boolean;
  /** How far the clocks of UEAT and the POS may differ, in seconds. */
  readonly leewayS: number;
}

/** Everything that is wrong with a bearer token (UEAT Open API, authentication); nothing when it is right. */
export async function findTokenFaults(authorization: string | undefined, expected: ExpectedToken): Promise<readonly TokenFault[]> {
  const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) return ['missing'];
  const parts = decodeToken(token);
  if (parts === undefined) return ['malformed'];
  return [...(await findSignatureFaults(token, parts.alg, expected.secret)), ...findClaimFaults(parts.claims, expected)];
}

function decodeToken(token: string): { readonly alg: string; readonly claims: JWTPayload } | undefined {
  try {
    return { alg: String(decodeProtectedHeader(token).alg), claims: decodeJwt(token) };
  } catch {
    return undefined;
  }
}

async function findSignatureFaults(token: string, alg: string, secret: Uint8Array): Promise<readonly TokenFault[]> {
  if (alg.toLowerCase() === 'none') return ['algNone'];
  if (alg !== 'HS256') return ['otherAlgorithm'];
  if (token.endsWith('.')) return ['stripped'];
  try {
    await compactVerify(token, await hmacKey(secret), { algorithms: ['HS256'] });
    return [];
  } catch {
    return ['otherKey'];
  }
}

function findClaimFaults(claims: JWTPayload, expected: ExpectedToken): readonly TokenFault[] {
  const nowS = Date.now() / 1000;
  const faults: TokenFault[] = [];
  const isComplete = typeof claims.exp === 'number' && typeof claims.jti === 'string' && claims.jti !== '' && typeof claims.sub === 'string';
  if (!isComplete) faults.push('incomplete');
  if (typeof claims.exp === 'number' && claims.exp + expected.leewayS < nowS) faults.push('expired');
  if (typeof claims.nbf === 'number' && claims.nbf - expected.leewayS > nowS) faults.push('notYetValid');
  if (claims.iss !== expected.issuer) faults.push('otherIssuer');
  if (claims.aud !== expected.audience && !(Array.isArray(claims.aud) && claims.aud.includes(expected.audience))) faults.push('otherAudience');
  if (typeof claims.sub === 'string' && !expected.isRightLocation(claims.sub)) faults.push('otherLocation');
  return faults;
}
