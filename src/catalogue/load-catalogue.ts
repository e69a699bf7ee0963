import { join } from 'node:path';
import type { Catalogue } from '../model/catalogue.ts';
import { InputError } from '../model/problem.ts';
import { nameFile } from '../input/name-file.ts';
import { loadCatalogueFiles, type LoadOptions } from './load-catalogue-files.ts';
import { readCatalogueFolder } from './read-catalogue-folder.ts';

/**
 * Loads a catalogue from its folder.
 * @throws InputError with every problem, at `file:line:column`; files are named as seen from the working directory
 */
export async function loadCatalogue(dir: string, options: LoadOptions = {}): Promise<Catalogue> {
  try {
    return loadCatalogueFiles(await readCatalogueFolder(dir), options);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.problems.map((problem) => ({ ...problem, location: placeIn(dir, problem.location) })));
  }
}

function placeIn(dir: string, location: string | undefined): string {
  return location === undefined || location === dir ? nameFile(dir) : nameFile(join(dir, location));
}
