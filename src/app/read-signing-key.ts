import type { KeyObject } from 'node:crypto';
import { readPrivateKey } from '../evidence/package/keys.ts';
import { phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';
import { readKeyFile } from './read-key-file.ts';

/** The variable that holds the key where there is no file, as in CI. */
export const signingKeyVariable = 'PPIP_SIGNING_KEY';

/**
 * Finds the key to sign with: the file that is named, else the environment's, whose line ends may be written as `\n`.
 * @throws InputError when there is none, or it is no such key
 */
export async function readSigningKey(file: string | undefined, env: Readonly<Record<string, string | undefined>>): Promise<KeyObject> {
  if (file !== undefined) return readPrivateKey(await readKeyFile(file), file);
  const pem = env[signingKeyVariable] ?? '';
  if (pem !== '') return readPrivateKey(pem.replaceAll('\\n', '\n'), signingKeyVariable);
  throw new InputError([{ code: 'key.none', message: phrase`there is no key to sign with`, hint: phrase`name one with --key, or set ${signingKeyVariable}; ppip keygen --out key makes a pair` }]);
}
