import { join } from 'node:path';
import type { Catalogue } from '../model/catalogue.ts';
import { phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';
import { nameFile } from '../input/name-file.ts';
import { parseWith } from '../input/parse-with.ts';
import { readYaml } from '../input/read-yaml.ts';
import { builtinCatalogueDir } from './builtin-catalogue-dir.ts';
import { digestFiles } from './digest-files.ts';
import { catalogueGrammar } from './grammar/overlay-grammar.ts';
import type { LoadOptions } from './load-catalogue-files.ts';
import { basePrefix, joinBase, splitBase } from './overlay/split-base.ts';
import { readCatalogueFolder } from './read-catalogue-folder.ts';

/**
 * Loads a catalogue from its folder; for an overlay, with the catalogue that ships as its base.
 * @throws InputError with every problem, at `file:line:column`; files are named as seen from the working directory
 */
export async function loadCatalogue(dir: string, options: LoadOptions = {}): Promise<Catalogue> {
  try {
    const files = readWithBase(dir);
    // A folder that is not there needs no grammar to say so.
    const { loadCatalogueFiles } = await import('./load-catalogue-files.ts');
    return loadCatalogueFiles(files, options);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.problems.map((problem) => ({ ...problem, location: placeIn(dir, problem.location) })));
  }
}

/** The files of a folder, with those of the catalogue that ships when it extends that. */
function readWithBase(dir: string): Record<string, string> {
  const files = readCatalogueFolder(dir);
  const manifest = files['catalogue.yaml'];
  if (manifest === undefined) return files;
  const document = readYaml('catalogue.yaml', manifest);
  if (parseWith(catalogueGrammar, document).extends === undefined) return files;
  const builtin = readCatalogueFolder(builtinCatalogueDir());
  const { own, base } = splitBase(files);
  if (Object.keys(base).length > 0 && digestFiles(base) !== digestFiles(builtin)) {
    throw new InputError([{
      code: 'catalogue.base', message: phrase`base/ is not the catalogue that ships with this ppip`, hint: phrase`take base/ away to extend the one that ships, or use the ppip that base/ came from`,
      location: document.locate(['extends']),
    }]);
  }
  return joinBase({ own, base: builtin });
}

function placeIn(dir: string, location: string | undefined): string {
  if (location === undefined || location === dir) return nameFile(dir);
  // The base of an overlay lies with the package, not in the overlay's folder.
  if (location.startsWith(basePrefix)) return nameFile(join(builtinCatalogueDir(), location.slice(basePrefix.length)));
  return nameFile(join(dir, location));
}
