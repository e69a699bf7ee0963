import type { JsonObject } from './json.ts';

/** What a bearer token was, written down when it came in, so that it can be judged again without the secret. */
export interface TokenFacts {
  readonly kind: 'none' | 'otherScheme' | 'malformed' | 'jwt';
  /** The decoded protected header and claims, when `kind` is `jwt`. */
  readonly header?: JsonObject;
  readonly claims?: JsonObject;
  /** Whether the signature fits the partner's secret under the declared HMAC algorithm. */
  readonly signature?: 'valid' | 'invalid' | 'absent' | 'unsupported';
  /** A placeholder that is equal for equal tokens and says nothing of the secret. */
  readonly fingerprint?: string;
  /** Wall-clock time at which the token was judged, in epoch seconds. */
  readonly seenAt: number;
}

/** Whether an HTTP status of an answer to a valid request says that its token was refused (401) or is not enough (403): RFC 9110 §15.5.2 and §15.5.4. */
export function refusesToken(status: unknown): boolean {
  return status === 401 || status === 403;
}
