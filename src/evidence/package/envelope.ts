import { sign, verify, type KeyObject } from 'node:crypto';
import { isJsonObject } from '../../model/json.ts';
import { keyIdOf } from './keys.ts';

/** The type of what is signed: an in-toto statement in JSON. */
export const payloadType = 'application/vnd.in-toto+json';

/** One signature, and a hint whose it is. */
export interface EnvelopeSignature {
  readonly keyid: string;
  readonly sig: string;
}

/** A DSSE envelope (https://github.com/secure-systems-lab/dsse, version 1), its parts in base64. */
export interface Envelope {
  readonly payload: string;
  readonly payloadType: string;
  readonly signatures: readonly EnvelopeSignature[];
}

/** What a DSSE signature is made over: the type and the body, each with its length in bytes. */
export function encodeForSigning(type: string, body: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${body.length} `), body]);
}

/** Signs a body, beside the signatures that it has. */
export function signEnvelope(body: Uint8Array, privateKey: KeyObject, keyid: string, earlier: readonly EnvelopeSignature[] = []): Envelope {
  const sig = sign(null, encodeForSigning(payloadType, body), privateKey).toString('base64');
  return { payload: Buffer.from(body).toString('base64'), payloadType, signatures: [...earlier, { keyid, sig }] };
}

/** The envelope as it is written: in this form only, so that no byte of the file can change unseen. */
export function setEnvelope(envelope: Envelope): string {
  return `${JSON.stringify(envelope, null, 2)}\n`;
}

/** Reads an envelope; undefined when it is none. Both alphabets of base64 are taken. */
export function parseEnvelope(text: string): Envelope | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isJsonObject(value) || typeof value.payload !== 'string' || typeof value.payloadType !== 'string' || !Array.isArray(value.signatures)) return undefined;
  const signatures = (value.signatures as readonly unknown[]).flatMap((one) =>
    isJsonObject(one) && typeof one.sig === 'string' && (one.keyid === undefined || typeof one.keyid === 'string') ? [{ keyid: one.keyid ?? '', sig: one.sig }] : []);
  return signatures.length === value.signatures.length ? { payload: value.payload, payloadType: value.payloadType, signatures } : undefined;
}

/** Whether a text is base64 as it is written by the book; lax readers would take several texts for the same bytes. */
export function isStrictBase64(text: string): boolean {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text || bytes.toString('base64url') === text.replace(/=+$/, '');
}

/** The keys among those given that signed the envelope's body, in the order of the signatures; undefined for a signature that is none of theirs. */
export function findSigners(envelope: Envelope, publicKeys: readonly KeyObject[]): ReadonlyArray<KeyObject | undefined> {
  const signed = encodeForSigning(envelope.payloadType, Buffer.from(envelope.payload, 'base64'));
  return envelope.signatures.map(({ sig, keyid }) => {
    const signer = publicKeys.find((key) => verify(null, signed, key, Buffer.from(sig, 'base64')));
    return signer !== undefined && isStrictBase64(sig) && (keyid === '' || keyid === keyIdOf(signer)) ? signer : undefined;
  });
}
