import { closeSync, fsync, fsyncSync, openSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { makeFolder } from './make-folder.ts';
import { notWritten } from './not-written.ts';

const bringToDisk = promisify(fsync);

/** So many are open at once at most; macOS allows a process 256. */
const mostOpen = 150;

/** A file that was written, and is still open. */
interface WrittenFile {
  readonly file: string;
  readonly handle: number;
}

/**
 * Writes files where there are none yet. Missing folders are made. Who reads them after this returns finds them whole, also when the process is killed; what is to outlive the
 * machine waits for the promise. Small files, and many: the disk takes a fraction of the time for all of them that it takes for each, and meanwhile other work can go on.
 * @param files path and text
 * @returns resolves once all of them are on the disk; rejects with EnvironmentError `output.notWritten`
 * @throws EnvironmentError `output.notWritten`, also for a file that is there
 */
export function writeNewFiles(files: ReadonlyArray<readonly [string, string]>): Promise<void> {
  const written: WrittenFile[] = [];
  try {
    for (const [file, text] of files) naming(file, () => { writeNew(file, text, written); });
  } catch (error) {
    closeAll(written);
    throw error;
  }
  return bringAll(written);
}

async function bringAll(written: readonly WrittenFile[]): Promise<void> {
  const brought = await Promise.allSettled(written.map(({ handle }) => bringToDisk(handle)));
  closeAll(written);
  brought.forEach((result, index) => {
    if (result.status === 'rejected') throw notWritten(written[index]?.file ?? '', result.reason);
  });
}

/** Writes one file, and leaves it open among those that were written; of a very long list the rest goes to the disk at once. */
function writeNew(file: string, text: string, written: WrittenFile[]): void {
  makeFolder(dirname(file));
  const handle = openSync(file, 'wx');
  let isKept = false;
  try {
    writeFileSync(handle, text);
    isKept = written.length < mostOpen;
    if (isKept) written.push({ file, handle });
    else fsyncSync(handle);
  } finally {
    if (!isKept) closeSync(handle);
  }
}

function closeAll(written: readonly WrittenFile[]): void {
  for (const { handle } of written) closeSync(handle);
}

function naming<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw notWritten(file, error);
  }
}
