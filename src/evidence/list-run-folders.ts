import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { latestName } from './latest-link.ts';

/** The run folders in a folder, the newest first, after `latest`; none when there is no such folder. */
export async function listRunFolders(outDir: string): Promise<readonly string[]> {
  const names = await readdir(outDir).catch(() => []);
  const runs = names.filter((name) => /^\d{8}T\d{6}Z-/.test(name)).sort().reverse();
  return [...names.filter((name) => name === latestName), ...runs].map((name) => join(outDir, name));
}
