import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellSecret } from '../../src/config/spell-secret.ts';

describe('spellSecret', () => {
  it('names the secret as written and in every encoding, the longest first', () => {
    const secret = Buffer.from('ab?>');
    expect(spellSecret('YWI/Pg==', secret)).toEqual(['YWI/Pg==', '61623f3e', '61623F3E', 'YWI/Pg', 'YWI_Pg', 'ab?>']);
  });

  it('knows the secret within the base64 of any longer text', () => {
    const around = fc.uint8Array({ maxLength: 9 });
    fc.assert(fc.property(fc.uint8Array({ minLength: 12 }), around, around, fc.constantFrom('base64' as const, 'base64url' as const), (secret, before, after, encoding) => {
      const text = Buffer.concat([before, secret, after]).toString(encoding);
      expect(spellSecret('', secret).filter((spelling) => spelling !== '' && text.includes(spelling)).length).toBeGreaterThan(0);
    }));
  });

  it('leaves out a text that cannot be printed', () => {
    expect(spellSecret('/wA=', Buffer.from([0xff, 0x00]))).toEqual(['/wA=', 'ff00', 'FF00', '/wA', '_wA']);
  });

  it('never names the empty text, which is everywhere', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), (secret) => {
        expect(spellSecret(Buffer.from(secret).toString('hex'), secret)).not.toContain('');
      }),
    );
  });
});
