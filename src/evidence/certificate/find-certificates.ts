import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { certificateNames } from './certificate-names.ts';

/** How deep certificates are looked for. */
const deepest = 6;

/** Every folder at or below one that holds a certificate, in order; links are not followed. */
export async function findCertificates(folder: string, depth = 0): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  if (entries.some((entry) => entry.isFile() && entry.name === certificateNames.envelope)) return [folder];
  if (depth >= deepest) return [];
  const below = entries.filter((entry) => entry.isDirectory() && entry.name !== 'node_modules').map(({ name }) => join(folder, name)).sort();
  return (await Promise.all(below.map((inner) => findCertificates(inner, depth + 1)))).flat();
}
