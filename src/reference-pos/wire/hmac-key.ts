import type { webcrypto } from 'node:crypto';

const imported = new WeakMap<Uint8Array, Promise<webcrypto.CryptoKey>>();

/** A secret as a key for HS256, imported once: to do so for every token costs as much as to sign it. */
export function hmacKey(secret: Uint8Array): Promise<webcrypto.CryptoKey> {
  const key = imported.get(secret) ?? crypto.subtle.importKey('raw', Uint8Array.from(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
  imported.set(secret, key);
  return key;
}
