import { join } from 'node:path';
import { builtinCatalogueDir } from '../catalogue/builtin-catalogue-dir.ts';
import { findPrebuilt } from '../catalogue/prebuilt-catalogue.ts';
import { readCatalogueFolder } from '../catalogue/read-catalogue-folder.ts';
import { nameFile } from '../input/name-file.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { checkPositions } from './check-positions.ts';

/**
 * Loads the catalogue that ships, or the one in a folder. Of a confidential one everybody gets the edition whose texts are withheld: what was
 * never loaded stands in no report, list or run folder.
 * @throws InputError with every problem of the catalogue, located
 */
export async function loadRules(dir: string | undefined): Promise<Catalogue> {
  const prebuilt = dir === undefined ? await findPrebuilt(readCatalogueFolder(builtinCatalogueDir())) : undefined;
  return prebuilt ?? loadFolder(dir ?? builtinCatalogueDir());
}

async function loadFolder(folder: string): Promise<Catalogue> {
  // Loaded only when needed: reading YAML with positions and strict grammars is most of what a short command would take.
  const { loadCatalogue } = await import('../catalogue/load-catalogue.ts');
  const catalogue = await loadCatalogue(folder);
  checkPositions(catalogue.assumptions, nameFile(join(folder, 'assumptions.yaml')));
  const isOpen = catalogue.isConfidential !== true || catalogue.editionDigest !== undefined;
  if (isOpen) return catalogue;
  const [{ loadCatalogueFiles }, { withholdTexts }] = await Promise.all([
    import('../catalogue/load-catalogue-files.ts'), import('../catalogue/overlay/withhold-texts.ts'),
  ]);
  return loadCatalogueFiles(withholdTexts(catalogue.files, catalogue.digest));
}
