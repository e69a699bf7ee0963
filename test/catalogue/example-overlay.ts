import { fileURLToPath } from 'node:url';
import { builtinCatalogueDir } from '../../src/catalogue/builtin-catalogue-dir.ts';
import { loadCatalogueFiles } from '../../src/catalogue/load-catalogue-files.ts';
import { joinBase } from '../../src/catalogue/overlay/split-base.ts';
import { readCatalogueFolder } from '../../src/catalogue/read-catalogue-folder.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { InputError } from '../../src/model/problem.ts';
import { tellProblem } from '../input/tell-problem.ts';

/** An overlay that replaces, adds and disables, with a policy and confidential texts. */
export const overlayDir = fileURLToPath(new URL('../../fixtures/overlays/example', import.meta.url));

const own: Readonly<Record<string, string>> = readCatalogueFolder(overlayDir);
const base: Readonly<Record<string, string>> = readCatalogueFolder(builtinCatalogueDir());

/** Edits of the overlay's files: what is found and what stands in for it, a whole file, or `undefined` to take it away. */
export type OverlayEdits = Readonly<Record<string, string | undefined | readonly [found: string, replacement: string]>>;

/** The files of the example with some edited, and those of its base. */
export function overlayFiles(edits: OverlayEdits = {}): Record<string, string> {
  const edited: Record<string, string> = { ...own };
  for (const [path, edit] of Object.entries(edits)) {
    if (edit === undefined) Reflect.deleteProperty(edited, path);
    else if (typeof edit === 'string') edited[path] = edit;
    else if (edited[path]?.includes(edit[0]) === true) edited[path] = edited[path].replace(edit[0], edit[1]);
    else throw new Error(`${path} does not hold ${edit[0]}`);
  }
  return joinBase({ own: edited, base });
}

/** The example, edited, loaded. */
export function loadOverlay(edits: OverlayEdits = {}): Catalogue {
  return loadCatalogueFiles(overlayFiles(edits));
}

/** What is wrong with the example after an edit, one line for each problem. */
export function overlayProblems(edits: OverlayEdits): readonly string[] {
  try {
    loadOverlay(edits);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(tellProblem).map(({ location, message, hint }) => `${location ?? ''} ${message}${hint === undefined ? '' : ` (${hint})`}`);
  }
}
