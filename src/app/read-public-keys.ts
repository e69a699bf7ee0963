import type { KeyObject } from 'node:crypto';
import { readKeyFile } from '../evidence/package/key-files.ts';
import { readPublicKey } from '../evidence/package/keys.ts';

/**
 * Reads the keys to verify with.
 * @throws InputError when one is not there, or is no such key
 */
export async function readPublicKeys(files: readonly string[]): Promise<readonly KeyObject[]> {
  return Promise.all(files.map(async (file) => readPublicKey(await readKeyFile(file), file)));
}
