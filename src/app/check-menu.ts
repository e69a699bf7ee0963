import type { MenuCheck } from '../model/menu-check.ts';
import { judgeMenuBody } from './judge-menu-body.ts';
import { loadRules } from './load-rules.ts';
import { readBodyFile, type BodySource } from './read-body-file.ts';
import { readIdMapFile } from './read-id-map-file.ts';

/** A menu to look at, and what to hold it against. */
export interface MenuCheckOptions {
  readonly source: BodySource;
  /** Also compares it with the standard certification menu. */
  readonly isAgainstStandard: boolean;
  /** A CSV file with the POS's own ids of the standard menu. */
  readonly idMapFile?: string | undefined;
  readonly catalogueDir?: string | undefined;
}

/**
 * Holds a menu in a file against the rules that a run puts to the menu of a sync: the same questions, offline.
 * @throws InputError when the menu or the id map cannot be read
 */
export async function checkMenu({ source, isAgainstStandard, idMapFile, catalogueDir }: MenuCheckOptions): Promise<MenuCheck> {
  const catalogue = await loadRules(catalogueDir);
  const idMap = idMapFile === undefined ? undefined : await readIdMapFile(idMapFile, catalogue);
  const { value } = await readBodyFile(source, 'menu');
  return { file: source.name, isAgainstStandard, ...judgeMenuBody(value, catalogue, isAgainstStandard ? { idMap } : undefined) };
}
