import { join } from 'node:path';
import { builtinCatalogueDir } from '../catalogue/builtin-catalogue-dir.ts';
import { loadCatalogue } from '../catalogue/load-catalogue.ts';
import { loadCatalogueFiles } from '../catalogue/load-catalogue-files.ts';
import { withholdTexts } from '../catalogue/overlay/withhold-texts.ts';
import { nameFile } from '../input/name-file.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { checkPositions } from './check-positions.ts';

/**
 * Loads the catalogue that ships, or the one in a folder. Of a confidential one everybody gets the edition whose texts are withheld: what was
 * never loaded stands in no report, list or run folder.
 * @throws InputError with every problem of the catalogue, located
 */
export async function loadRules(dir: string | undefined): Promise<Catalogue> {
  const folder = dir ?? builtinCatalogueDir();
  const catalogue = await loadCatalogue(folder);
  checkPositions(catalogue.assumptions, nameFile(join(folder, 'assumptions.yaml')));
  const isOpen = catalogue.isConfidential !== true || catalogue.editionDigest !== undefined;
  return isOpen ? catalogue : loadCatalogueFiles(withholdTexts(catalogue.files, catalogue.digest));
}
