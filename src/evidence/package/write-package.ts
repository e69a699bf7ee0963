import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { phrase } from '../../model/phrase.ts';
import { EnvironmentError, InputError } from '../../model/problem.ts';
import { makeFolder } from '../make-folder.ts';
import { packageNames } from './package-names.ts';
import type { PackedFile } from './statement.ts';

/**
 * Writes a package, whole or not at all.
 * @throws InputError `package.exists`: nothing is overwritten
 * @throws EnvironmentError `package.notWritten`
 */
export async function writePackage(folder: string, files: readonly PackedFile[], envelope: string): Promise<void> {
  let draft: string | undefined;
  try {
    makeFolder(dirname(folder));
    draft = await mkdtemp(join(dirname(folder), `.${basename(folder)}.`));
    for (const { name, bytes } of files) {
      const file = join(draft, packageNames.run, ...name.split('/'));
      makeFolder(dirname(file));
      await writeFile(file, bytes, { flag: 'wx' });
    }
    await writeFile(join(draft, packageNames.envelope), envelope, { flag: 'wx' });
    await rename(draft, folder);
  } catch (error) {
    if (draft !== undefined) await rm(draft, { recursive: true, force: true });
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOTDIR') {
      throw new InputError([{ code: 'package.exists', message: phrase`there is something at ${folder} already`, hint: phrase`name another place with --out` }]);
    }
    throw new EnvironmentError('package.notWritten', phrase`the package ${folder} could not be written: ${error instanceof Error ? error.message : String(error)}`, phrase`name a writable place with --out`);
  }
}
