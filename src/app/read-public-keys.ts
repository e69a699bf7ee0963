import type { KeyObject } from 'node:crypto';
import { readPublicKey } from '../evidence/package/keys.ts';
import { readKeyFile } from './read-key-file.ts';

/**
 * Reads the keys to verify with.
 * @throws InputError when one is not there, or is no such key
 */
export async function readPublicKeys(files: readonly string[]): Promise<readonly KeyObject[]> {
  return Promise.all(files.map(async (file) => readPublicKey(await readKeyFile(file), file)));
}
