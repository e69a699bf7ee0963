import type { webcrypto } from 'node:crypto';

/** The algorithms of a token that is signed with a shared secret (RFC 7518 §3.2), and the hash that each uses. */
const hashes = { HS256: 'SHA-256', HS384: 'SHA-384', HS512: 'SHA-512' } as const;

/** An algorithm that signs with a shared secret. */
export type HmacAlgorithm = keyof typeof hashes;

export const hmacAlgorithms = Object.keys(hashes) as readonly HmacAlgorithm[];

const imported = new WeakMap<Uint8Array, Map<HmacAlgorithm, Promise<webcrypto.CryptoKey>>>();

/**
 * A secret as the key of an algorithm. It is imported once: to do so for every token costs as much as to sign it.
 * @returns a promise that rejects when the secret is empty
 */
export function hmacKey(secret: Uint8Array, algorithm: HmacAlgorithm): Promise<webcrypto.CryptoKey> {
  const keys = imported.get(secret) ?? new Map<HmacAlgorithm, Promise<webcrypto.CryptoKey>>();
  imported.set(secret, keys);
  const known = keys.get(algorithm);
  if (known !== undefined) return known;
  // A copy, since WebCrypto wants bytes that nobody shares.
  const key = crypto.subtle.importKey('raw', Uint8Array.from(secret), { name: 'HMAC', hash: hashes[algorithm] }, false, ['sign', 'verify']);
  keys.set(algorithm, key);
  return key;
}
