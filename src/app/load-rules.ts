import { builtinCatalogueDir } from '../catalogue/builtin-catalogue-dir.ts';
import { loadCatalogue } from '../catalogue/load-catalogue.ts';
import type { Catalogue } from '../model/catalogue.ts';

/**
 * Loads the catalogue that ships, or the one in a folder.
 * @throws InputError with every problem of the catalogue, located
 */
export function loadRules(dir: string | undefined): Promise<Catalogue> {
  return loadCatalogue(dir ?? builtinCatalogueDir());
}
