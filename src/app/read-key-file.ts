import { readUserText } from '../config/read-user-file.ts';
import { phrase } from '../model/phrase.ts';

/** A key file is a few lines, in bytes; anything longer is something else. */
const longestKey = 10_000;

/**
 * Reads a key's file as text.
 * @throws InputError `key.notFound`, `key.unreadable`, `key.tooLarge` or `key.encoding`
 */
export async function readKeyFile(file: string): Promise<string> {
  return readUserText(file, { kind: 'key', limit: longestKey, hint: phrase`ppip keygen --out key makes a pair` });
}
