import { closeSync, fsync, openSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { makeFolder } from './make-folder.ts';
import { notWritten } from './not-written.ts';

const bringToDisk = promisify(fsync);

/** So many are open at once at most. */
const mostOpen = 64;

/**
 * Writes files where there are none yet, and has all of them on the disk before it resolves. Small files, and many: to wait for the disk once for all takes a fraction of
 * what it takes for each. Missing folders are made.
 * @param files path and text
 * @throws EnvironmentError `output.notWritten`, also for a file that is there
 */
export async function writeNewFiles(files: ReadonlyArray<readonly [string, string]>): Promise<void> {
  for (let first = 0; first < files.length; first += mostOpen) await writeBatch(files.slice(first, first + mostOpen));
}

async function writeBatch(files: ReadonlyArray<readonly [string, string]>): Promise<void> {
  const opened: Array<readonly [string, number]> = [];
  try {
    for (const [file, text] of files) opened.push([file, naming(file, () => writeNew(file, text))]);
    const brought = await Promise.allSettled(opened.map(([, handle]) => bringToDisk(handle)));
    brought.forEach((result, index) => {
      if (result.status === 'rejected') throw notWritten(opened[index]?.[0] ?? '', result.reason);
    });
  } finally {
    for (const [, handle] of opened) closeSync(handle);
  }
}

/** Writes one file, and leaves it open. */
function writeNew(file: string, text: string): number {
  makeFolder(dirname(file));
  const handle = openSync(file, 'wx');
  try {
    writeFileSync(handle, text);
    return handle;
  } catch (error) {
    closeSync(handle);
    throw error;
  }
}

function naming<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw notWritten(file, error);
  }
}
