import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { encodeForSigning, findSigners, parseEnvelope, setEnvelope, signEnvelope } from '../../../src/evidence/package/envelope.ts';
import { keyIdOf } from '../../../src/evidence/package/keys.ts';

const [ours, theirs] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')];
const body = Buffer.from('{"a":"é"}');
const signed = signEnvelope(body, ours.privateKey, keyIdOf(ours.publicKey));

describe('a DSSE envelope', () => {
  it('is signed over the encoding of the specification, by its own example', () => {
    expect(Buffer.from(encodeForSigning('http://example.com/HelloWorld', Buffer.from('hello world'))).toString()).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world');
    expect(Buffer.from(encodeForSigning('é', body)).toString()).toBe('DSSEv1 2 é 10 {"a":"é"}');
  });

  it('is read back as it was written', () => {
    expect(parseEnvelope(setEnvelope(signed))).toEqual(signed);
  });

  it('is known by the key that signed it, and by no other', () => {
    expect(findSigners(signed, [theirs.publicKey, ours.publicKey])).toEqual([ours.publicKey]);
    expect(findSigners(signed, [theirs.publicKey])).toEqual([undefined]);
  });

  it('is verified in either alphabet of base64, and without a key id', () => {
    const [signature] = signed.signatures;
    const other = { ...signed, payload: body.toString('base64url'), signatures: [{ keyid: '', sig: Buffer.from(signature?.sig ?? '', 'base64').toString('base64url') }] };
    expect(findSigners(other, [ours.publicKey])).toEqual([ours.publicKey]);
  });

  it.each([
    ['another body', { payload: Buffer.from('{"a":"e"}').toString('base64') }],
    ['another type', { payloadType: 'application/json' }],
    ['another key id', { signatures: signed.signatures.map(({ sig }) => ({ sig, keyid: keyIdOf(theirs.publicKey) })) }],
    ['a signature that is cut', { signatures: signed.signatures.map(({ sig, keyid }) => ({ keyid, sig: sig.slice(0, 40) })) }],
    ['no signature', { signatures: [{ keyid: '', sig: '' }] }],
  ])('is not verified with %s', (_what, change) => {
    expect(findSigners({ ...signed, ...change }, [ours.publicKey])).toEqual([undefined]);
  });

  it('carries several signatures', () => {
    const both = signEnvelope(body, theirs.privateKey, keyIdOf(theirs.publicKey), signed.signatures);
    expect(findSigners(both, [ours.publicKey, theirs.publicKey])).toEqual([ours.publicKey, theirs.publicKey]);
  });

  it.each(['', '[]', '{', 'null', '{"payload":1,"payloadType":"","signatures":[]}', '{"payload":"","payloadType":"","signatures":{}}', '{"payload":"","payloadType":"","signatures":[{}]}', '{"payload":"","payloadType":"","signatures":[null]}'])('is not seen in %s', (text) => {
    expect(parseEnvelope(text)).toBeUndefined();
  });
});
