import type { Json, JsonObject } from '../model/json.ts';
import type { TokenFacts } from '../model/token.ts';

/** What can be wrong with a token. */
export const tokenProblems = [
  'missing', 'malformed', 'algorithm', 'signature', 'issuer', 'audience', 'subject', 'expired', 'notYetValid', 'noExpiry', 'noNotBefore', 'noJti',
] as const;
export type TokenProblem = (typeof tokenProblems)[number];

/** What a token must say. */
export interface TokenExpectation {
  readonly issuer: string;
  readonly audience: string;
  /** The location ids that may stand in `sub`, in either case: GUIDs have none. */
  readonly subjects: readonly string[];
  readonly leewaySeconds: number;
}

/**
 * Everything that is wrong with a token, from recorded facts alone (UEAT Open API, scenarios/authentication).
 * A token that lives long is right, and so is one that was seen before.
 */
export function judgeToken(facts: TokenFacts, expected: TokenExpectation): readonly TokenProblem[] {
  if (facts.kind === 'none' || facts.kind === 'otherScheme') return ['missing'];
  if (facts.kind === 'malformed') return ['malformed'];
  const { alg } = facts.header ?? {};
  const problems: TokenProblem[] = [];
  if (alg !== 'HS256') problems.push('algorithm');
  // Under another algorithm there is no signature that could be right: one flaw, one problem.
  if (facts.signature !== 'valid' && typeof alg === 'string' && alg.startsWith('HS')) problems.push('signature');
  return [...problems, ...judgeClaims(facts.claims ?? {}, facts.seenAt, expected)];
}

function judgeClaims(claims: JsonObject, seenAt: number, expected: TokenExpectation): readonly TokenProblem[] {
  const { iss, aud, sub, exp, nbf, jti } = claims;
  const problems: TokenProblem[] = [];
  if (iss !== expected.issuer) problems.push('issuer');
  if (!(Array.isArray(aud) ? (aud as readonly Json[]) : [aud]).includes(expected.audience)) problems.push('audience');
  const subject = typeof sub === 'string' ? sub.toLowerCase() : undefined;
  if (!expected.subjects.some((id) => id.toLowerCase() === subject)) problems.push('subject');
  if (!isInstant(exp)) problems.push('noExpiry');
  else if (exp + expected.leewaySeconds < seenAt) problems.push('expired');
  if (!isInstant(nbf)) problems.push('noNotBefore');
  else if (nbf - expected.leewaySeconds > seenAt) problems.push('notYetValid');
  if (typeof jti !== 'string' || jti.trim() === '') problems.push('noJti');
  return problems;
}

function isInstant(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
