import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { notWritten } from './not-written.ts';

async function isSpecialFile(file: string): Promise<boolean> {
  try {
    return !(await stat(file)).isFile();
  } catch {
    return false;
  }
}

async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const draft = join(dirname(file), `.${basename(file)}.${randomUUID().slice(0, 8)}`);
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/**
 * Writes a whole file or leaves what was there: readers never see half of it. Missing folders are made; a device such as `/dev/stdout` is written to directly.
 * @throws EnvironmentError `output.notWritten`
 */
export async function writeFileAtomically(file: string, content: string | Uint8Array): Promise<void> {
  try {
    makeFolder(dirname(file));
    if (await isSpecialFile(file)) await writeFile(file, content);
    else await replaceFile(file, content);
  } catch (error) {
    throw notWritten(file, error);
  }
}
