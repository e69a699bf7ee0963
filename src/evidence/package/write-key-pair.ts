import { rm, writeFile } from 'node:fs/promises';
import { phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';

/**
 * Writes a pair of keys: the private one readable by its owner alone. Nothing is overwritten.
 * @throws InputError `key.exists` or `key.notWritten`
 */
export async function writeKeyPair(file: string, { privatePem, publicPem }: { readonly privatePem: string; readonly publicPem: string }): Promise<void> {
  const publicFile = `${file}.pub`;
  const write = async (path: string, text: string, mode: number): Promise<void> => {
    try {
      await writeFile(path, text, { mode, flag: 'wx' });
    } catch (error) {
      const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      throw new InputError([isThere
        ? { code: 'key.exists', message: phrase`there is a ${path} already`, hint: phrase`a key that is lost is lost for good: name another place with --out` }
        : { code: 'key.notWritten', message: phrase`${path} could not be written: ${error instanceof Error ? error.message : String(error)}`, hint: phrase`name a writable place with --out` }]);
    }
  };
  await write(publicFile, publicPem, 0o644);
  try {
    await write(file, privatePem, 0o600);
  } catch (error) {
    await rm(publicFile, { force: true });
    throw error;
  }
}
