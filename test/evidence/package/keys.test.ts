import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { keyIdOf, readPrivateKey, readPublicKey } from '../../../src/evidence/package/keys.ts';
import { InputError } from '../../../src/model/problem.ts';

const pair = generateKeyPairSync('ed25519');
const privatePem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const publicPem = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const rsa = generateKeyPairSync('rsa', { modulusLength: 1_024 });
const rsaPrivate = rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const locked = pair.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }).toString();

function messageOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return '';
}

describe('a key', () => {
  it('has one id, in both halves', () => {
    expect(keyIdOf(readPrivateKey(privatePem, 'key'))).toBe(keyIdOf(readPublicKey(publicPem, 'key.pub')));
    expect(keyIdOf(pair.publicKey)).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['the public half', publicPem, 'needs the private one'], ['no key', 'hello', 'no private key'], ['nothing', '', 'no private key'], ['a key behind a password', locked, 'without a password'],
    ['an RSA key', rsaPrivate, 'a key for rsa'], ['half a key', privatePem.slice(0, 60), 'no private key'],
  ])('to sign with is not %s, and no message holds it', (_what, pem, message) => {
    const told = messageOf(() => readPrivateKey(pem, 'key'));
    expect(told).toContain(message);
    for (const line of privatePem.split('\n').filter((text) => text.length > 40)) expect(told).not.toContain(line);
  });

  it.each([
    ['the private half', privatePem, 'needs the public one'], ['no key', 'hello', 'no public key'],
    ['an RSA key', rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString(), 'a key for rsa'],
  ])('to verify with is not %s', (_what, pem, message) => {
    expect(messageOf(() => readPublicKey(pem, 'key.pub'))).toContain(message);
  });
});
