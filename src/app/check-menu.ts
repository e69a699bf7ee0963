import type { MenuCheck } from '../model/menu-check.ts';
import { judgeMenuBody } from './judge-menu-body.ts';
import { loadRules } from './load-rules.ts';
import { keepForChecklist } from './process/keep-for-checklist.ts';
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
  /** Where the result is kept for the checklist, and whose menu it is. */
  readonly keep?: { readonly folder: string; readonly configFile: string } | undefined;
}

/** A checked menu, and the file that it was kept in. */
export interface CheckedMenu {
  readonly check: MenuCheck;
  readonly keptIn?: string;
}

/** Whether a menu breaks no MUST. */
export function holdsRules({ rules }: MenuCheck): boolean {
  return !rules.some(({ level, state }) => level === 'must' && state === 'broken');
}

/**
 * Holds a menu in a file against the rules that a run puts to the menu of a sync: the same questions, offline.
 * @throws InputError when the menu or the id map cannot be read, or ppip.yaml does not say whose it is
 * @throws EnvironmentError when the result cannot be kept
 */
export async function checkMenu({ source, isAgainstStandard, idMapFile, catalogueDir, keep }: MenuCheckOptions): Promise<CheckedMenu> {
  const catalogue = await loadRules(catalogueDir);
  const idMap = idMapFile === undefined ? undefined : await readIdMapFile(idMapFile, catalogue);
  const { value, bytes } = await readBodyFile(source, 'menu');
  const check = { file: source.name, isAgainstStandard, ...judgeMenuBody(value, catalogue, isAgainstStandard ? { idMap } : undefined) };
  if (keep === undefined) return { check };
  const keptIn = await keepForChecklist({ ...keep, catalogue, kind: 'menuCheck', outcome: holdsRules(check) ? 'passed' : 'failed', subject: { file: source.name, bytes }, result: check });
  return { check, keptIn };
}
