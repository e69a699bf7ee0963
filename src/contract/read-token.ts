import { base64url, compactVerify } from 'jose';
import { isJsonObject, type JsonObject } from '../model/json.ts';
import type { TokenFacts } from '../model/token.ts';
import { takeSigned } from './fresh-tokens.ts';
import { hmacAlgorithms, hmacKey } from './hmac-key.ts';
import { parseText } from './parse-body.ts';

/** Beyond what HTTP servers take as a header anyway. */
const lengthLimit = 16_384;

/**
 * What the `Authorization` of a callback is, as facts that can be judged without the secret (UEAT Open API, scenarios/authentication).
 * It never throws, whatever the header holds.
 */
export async function readToken(
  authorization: string | undefined,
  secret: Uint8Array,
  nowSeconds: number,
  fingerprint: (token: string) => string,
): Promise<TokenFacts> {
  const seenAt = Math.floor(nowSeconds);
  const value = authorization?.trim() ?? '';
  if (value === '') return { kind: 'none', seenAt };
  const [, scheme, token = ''] = /^(\S+)\s*([^]*)$/.exec(value) ?? [];
  if (scheme?.toLowerCase() !== 'bearer') return { kind: 'otherScheme', seenAt };

  const malformed: TokenFacts = { kind: 'malformed', fingerprint: fingerprint(token), seenAt };
  const parts = token.split('.', 4);
  const [head, body, seal] = parts;
  if (token.length > lengthLimit || parts.length !== 3 || head === undefined || body === undefined || seal === undefined) return malformed;
  const header = decode(head);
  const claims = decode(body);
  if (header === undefined || claims === undefined) return malformed;
  const signature = await judgeSignature(token, header, seal, secret);
  return { kind: 'jwt', header, claims, signature, fingerprint: fingerprint(token), seenAt };
}

function decode(part: string): JsonObject | undefined {
  if (!/^[\w-]+$/.test(part)) return undefined;
  try {
    const parsed = parseText(new TextDecoder('utf-8', { fatal: true }).decode(base64url.decode(part)));
    return parsed.kind === 'json' && isJsonObject(parsed.value) ? parsed.value : undefined;
  } catch {
    return undefined;
  }
}

async function judgeSignature(
  token: string, header: JsonObject, seal: string, secret: Uint8Array,
): Promise<NonNullable<TokenFacts['signature']>> {
  if (seal === '') return 'absent';
  const algorithm = hmacAlgorithms.find((name) => name === header.alg);
  if (algorithm === undefined) return 'unsupported';
  if (takeSigned(secret, token)) return 'valid';
  try {
    await compactVerify(token, await hmacKey(secret, algorithm), { algorithms: [algorithm] });
    return 'valid';
  } catch {
    return 'invalid';
  }
}
