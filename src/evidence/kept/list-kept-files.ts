import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { keptNames } from './keep-result.ts';

/** The files of kept results in a folder, by kind and time; none when there is no such folder. Files of other names are none of ours. */
export async function listKeptFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.json') && Object.values(keptNames).some((stem) => name.startsWith(`${stem}-`))).sort().map((name) => join(folder, name));
}
