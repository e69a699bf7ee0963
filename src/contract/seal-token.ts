import { createHmac, timingSafeEqual } from 'node:crypto';

/** The algorithms of a token that is signed with a shared secret (RFC 7518 §3.2), and the hash that each uses. */
const hashes = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' } as const;

/** An algorithm that signs with a shared secret. */
export type HmacAlgorithm = keyof typeof hashes;

export const hmacAlgorithms = Object.keys(hashes) as readonly HmacAlgorithm[];

/**
 * The signature over the first two parts of a token, in base64url. It is made here and now: through WebCrypto each goes to another thread and back,
 * which takes thirty times as long.
 * @throws Error when the secret is empty
 */
export function sealToken(signed: string, secret: Uint8Array, algorithm: HmacAlgorithm): string {
  if (secret.byteLength === 0) throw new Error('nothing can be signed with an empty secret');
  return createHmac(hashes[algorithm], secret).update(signed).digest('base64url');
}

/** Whether a signature is exactly the one that the secret gives; it takes as long to tell wherever they differ. */
export function isSealed(signed: string, seal: string, secret: Uint8Array, algorithm: HmacAlgorithm): boolean {
  if (secret.byteLength === 0) return false;
  const [given, wanted] = [Buffer.from(seal), Buffer.from(sealToken(signed, secret, algorithm))];
  return given.byteLength === wanted.byteLength && timingSafeEqual(given, wanted);
}
