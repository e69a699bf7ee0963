import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { phrase, type Phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';

const algorithm = 'ed25519';

function refuse(where: string, message: Phrase): never {
  throw new InputError([{ code: 'key.unusable', message, hint: phrase`ppip keygen --out key makes a pair: key to sign with, key.pub to verify with`, location: where }]);
}

/** The id of a key: the SHA-256 of its public half (SPKI, DER) in hex. */
export function keyIdOf(key: KeyObject): string {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  return createHash('sha256').update(publicKey.export({ type: 'spki', format: 'der' })).digest('hex');
}

/**
 * Reads a key to sign with: Ed25519 in PKCS 8, PEM.
 * @param where how messages name its place
 * @throws InputError `key.unusable`; no message holds the key
 */
export function readPrivateKey(pem: string, where: string): KeyObject {
  if (pem.includes('BEGIN PUBLIC KEY')) return refuse(where, phrase`this is a public key; signing needs the private one`);
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    return refuse(where, phrase`this is no private key in PEM without a password`);
  }
  return key.asymmetricKeyType === algorithm ? key : refuse(where, phrase`this is a key for ${key.asymmetricKeyType ?? phrase`something else`}, not for Ed25519`);
}

/**
 * Reads a key to verify with: Ed25519 in SPKI, PEM. A private key is refused: it belongs nowhere near what others send.
 * @throws InputError `key.unusable`
 */
export function readPublicKey(pem: string, where: string): KeyObject {
  if (/BEGIN [A-Z ]*PRIVATE KEY/.test(pem)) return refuse(where, phrase`this is a private key; verifying needs the public one, and nobody else should have this one`);
  let key: KeyObject;
  try {
    key = createPublicKey(pem);
  } catch {
    return refuse(where, phrase`this is no public key in PEM`);
  }
  return key.asymmetricKeyType === algorithm ? key : refuse(where, phrase`this is a key for ${key.asymmetricKeyType ?? phrase`something else`}, not for Ed25519`);
}
