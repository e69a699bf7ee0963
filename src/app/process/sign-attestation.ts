import { sign, verify, type KeyObject } from 'node:crypto';
import { encodeForSigning } from '../../evidence/package/envelope.ts';
import { keyIdOf } from '../../evidence/package/keys.ts';
import type { ReadAttestation } from '../../config/attestations/read-attestations.ts';
import type { Attestation, CheckedAttestation } from '../../model/attestation.ts';

/** The type of what is signed, so that no signature over anything else can stand for one over an attestation. */
const payloadType = 'application/vnd.ppip.attestation+json';

/** Everything of an attestation but its signature, always in the same bytes. */
function bytesOf({ item, at, role, by, partner: { name, posName, version }, file, note }: Omit<Attestation, 'signature'>): Uint8Array {
  return encodeForSigning(payloadType, Buffer.from(JSON.stringify([item, at, role, by ?? null, name, posName, version, file?.path ?? null, file?.sha256 ?? null, note ?? null])));
}

/** An attestation with a signature. */
export function signAttestation(attestation: Omit<Attestation, 'signature'>, privateKey: KeyObject): Attestation {
  return { ...attestation, signature: { keyId: keyIdOf(privateKey), value: sign(null, bytesOf(attestation), privateKey).toString('base64') } };
}

/** An attestation with what its signature is worth to whoever has these public keys. */
export function checkSignature(attestation: ReadAttestation, publicKeys: readonly KeyObject[]): CheckedAttestation {
  const { signature, ...said } = attestation;
  if (signature === undefined) return said;
  if (publicKeys.length === 0) return { ...attestation, signatureState: 'notChecked' };
  const key = publicKeys.find((one) => keyIdOf(one) === signature.keyId);
  if (key === undefined) return { ...attestation, signatureState: 'otherKey' };
  return { ...attestation, signatureState: verify(null, bytesOf(said), key, Buffer.from(signature.value, 'base64')) ? 'right' : 'wrong' };
}
