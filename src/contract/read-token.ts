import { compactVerify } from 'jose';
import { isJsonObject, type JsonObject } from '../model/json.ts';
import type { TokenFacts } from '../model/token.ts';
import { parseText } from './parse-body.ts';
import { hmacAlgorithms, isSealed } from './seal-token.ts';

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

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(part: string): JsonObject | undefined {
  // No number of bytes comes out as one character more than a multiple of four.
  if (!/^[\w-]+$/.test(part) || part.length % 4 === 1) return undefined;
  try {
    const parsed = parseText(utf8.decode(Buffer.from(part, 'base64url')));
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
  // Nearly every token is as plain as this one; whatever else a header asks for, and another spelling of the signature, is left to jose.
  if (header.crit === undefined && isSealed(token.slice(0, token.lastIndexOf('.')), seal, secret, algorithm)) return 'valid';
  try {
    await compactVerify(token, secret, { algorithms: [algorithm] });
    return 'valid';
  } catch {
    return 'invalid';
  }
}
