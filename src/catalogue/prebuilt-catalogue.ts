import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { prepareSchemas } from '../contract/schema-book-of.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { digestFiles } from './digest-files.ts';
import { isAside } from './is-aside.ts';
import { findValidators } from './prebuilt-validators.ts';

/** Where the build leaves what it made of the catalogue that ships, as seen from here and from the bundled command; from the sources there is nothing. */
export const prebuiltFile = fileURLToPath(new URL('../catalogue/prebuilt.json', import.meta.url));

/**
 * The catalogue of these files as the build parsed, traced and checked it: exactly what loading them would give, without the work.
 * @returns undefined when the build knew other files, or left nothing
 */
export async function findPrebuilt(given: Readonly<Record<string, string>>, file = prebuiltFile): Promise<Catalogue | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const built = JSON.parse(text) as Omit<Catalogue, 'files'>;
  const files = Object.fromEntries(Object.entries(given).filter(([path]) => !isAside(path)));
  if (built.digest !== digestFiles(files)) return undefined;
  prepareSchemas(built.schemas, () => findValidators(built.digest));
  return { ...built, files };
}

/** What the build leaves of a catalogue: all but its files, which ship beside it. */
export function serializeCatalogue({ files: _files, ...rest }: Catalogue): string {
  return JSON.stringify(rest);
}
