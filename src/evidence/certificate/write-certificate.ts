import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { phrase } from '../../model/phrase.ts';
import { EnvironmentError, InputError } from '../../model/problem.ts';
import { makeFolder } from '../make-folder.ts';

/**
 * Writes the files of a certificate into a folder of its own, all or none.
 * @throws InputError `certificate.exists`: nothing is overwritten
 * @throws EnvironmentError `output.notWritten`
 */
export async function writeCertificate(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  let draft: string | undefined;
  try {
    makeFolder(dirname(folder));
    draft = await mkdtemp(join(dirname(folder), `.${basename(folder)}.`));
    for (const [name, text] of Object.entries(files)) await writeFile(join(draft, name), text, { flag: 'wx' });
    await rename(draft, folder);
  } catch (error) {
    if (draft !== undefined) await rm(draft, { recursive: true, force: true });
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOTDIR') {
      throw new InputError([{ code: 'certificate.exists', message: phrase`there is something at ${folder} already`, hint: phrase`name another place with --out` }]);
    }
    throw new EnvironmentError('output.notWritten', phrase`${folder} could not be written: ${error instanceof Error ? error.message : String(error)}`, phrase`Check that the folder exists, that it may be written to and that the disk is not full.`);
  }
}
