import { rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { randomUUID } from 'node:crypto';
import { makeFolder } from './make-folder.ts';

/** Makes a folder, writes a file into it and takes both away again; a folder that was there stays. @returns why that does not work; undefined when it does */
export function tryFolder(folder: string): string | undefined {
  let first: string | undefined;
  try {
    first = makeFolder(folder);
    const file = join(folder, `.ppip-doctor-${randomUUID()}`);
    writeFileSync(file, 'This file may be deleted.\n');
    rmSync(file);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    if (first !== undefined) removeEmpty(resolve(folder), resolve(first));
  }
}

/** Takes away what was made for the trial alone; what somebody has put something into meanwhile stays. */
function removeEmpty(folder: string, first: string): void {
  try {
    for (let at = folder; at.length >= first.length; at = dirname(at)) rmdirSync(at);
  } catch {
    // It is in use, and no longer ours.
  }
}
