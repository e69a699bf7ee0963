import { generateKeyPairSync } from 'node:crypto';
import { writeKeyPair } from '../evidence/package/write-key-pair.ts';
import { keyIdOf } from '../evidence/package/keys.ts';

/** A pair of keys, as files. */
export interface GeneratedKey {
  readonly privateFile: string;
  readonly publicFile: string;
  readonly keyId: string;
}

/**
 * Makes a pair of Ed25519 keys: `<file>` (PKCS 8, PEM, mode 0600) to sign with and `<file>.pub` (SPKI, PEM) to verify with.
 * @throws InputError `key.exists`, since nothing is overwritten, or `key.notWritten`
 */
export async function generateKey(file: string): Promise<GeneratedKey> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  await writeKeyPair(file, {
    privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  });
  return { privateFile: file, publicFile: `${file}.pub`, keyId: keyIdOf(publicKey) };
}
