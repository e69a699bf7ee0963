import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** How deep is looked. */
const deepest = 6;

/** Every folder at or below one that holds a file of a name, in order; nothing below such a folder, and no link, is followed. */
export async function findFoldersWith(name: string, folder: string, depth = 0): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  if (entries.some((entry) => entry.isFile() && entry.name === name)) return [folder];
  if (depth >= deepest) return [];
  const below = entries.filter((entry) => entry.isDirectory() && entry.name !== 'node_modules').map((entry) => join(folder, entry.name)).sort();
  return (await Promise.all(below.map((inner) => findFoldersWith(name, inner, depth + 1)))).flat();
}

/**
 * The folders right below one, in order.
 * @returns undefined when it is no folder that can be read
 */
export async function listFolders(folder: string): Promise<readonly string[] | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  return entries?.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => join(folder, name)).sort();
}
