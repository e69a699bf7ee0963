import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { notWritten } from './not-written.ts';

/**
 * Adds a text to the end of a list that other processes may be adding to: it goes there in one write, after whatever they have added meanwhile, and nobody
 * writes over it. Missing folders are made; a file that is made begins with the heading.
 * @throws EnvironmentError `output.notWritten`
 */
export async function appendUnderHeading(file: string, heading: string, text: string): Promise<void> {
  try {
    makeFolder(dirname(file));
    await createHeaded(file, heading);
    const handle = await open(file, 'a');
    try {
      await handle.appendFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw notWritten(file, error);
  }
}

/** Only one process makes the file; it appends its heading too, for another may be quicker with its text. */
async function createHeaded(file: string, heading: string): Promise<void> {
  try {
    const handle = await open(file, 'ax');
    try {
      await handle.appendFile(heading);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
