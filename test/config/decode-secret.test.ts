import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrase } from '../../src/model/phrase.ts';
import { decodeSecret } from '../../src/config/decode-secret.ts';

const bytes = fc.uint8Array({ minLength: 1, maxLength: 80 });

describe('decodeSecret', () => {
  it('gives back any bytes from each spelling of their base64 and hex', () => {
    fc.assert(
      fc.property(bytes, (secret) => {
        const buffer = Buffer.from(secret);
        const padded = buffer.toString('base64');
        for (const text of [padded, padded.replace(/=+$/, ''), buffer.toString('base64url')]) {
          expect(decodeSecret(text, 'base64')).toEqual({ kind: 'read', value: secret });
        }
        expect(decodeSecret(buffer.toString('hex'), 'hex')).toEqual({ kind: 'read', value: secret });
        expect(decodeSecret(buffer.toString('hex').toUpperCase(), 'hex')).toEqual({ kind: 'read', value: secret });
      }),
    );
  });

  it.each([
    ['hex', 'abc'],
    ['hex', 'zz'],
    ['base64', 'a'],
    ['base64', 'ab cd'],
    ['base64', 'a+b_'],
  ] as const)('refuses as %s what is none: %s', (encoding, text) => {
    expect(decodeSecret(text, encoding)).toMatchObject({ kind: 'wrong', message: phrase`the secret is not ${encoding}` });
  });

  it.each(['utf8', 'base64', 'hex'] as const)('refuses an empty secret in %s', (encoding) => {
    expect(decodeSecret('', encoding)).toMatchObject({ kind: 'wrong', message: phrase`the secret is empty` });
  });
});
