import { fileURLToPath } from 'node:url';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { InputError } from '../../src/model/problem.ts';
import { loadCatalogueFiles } from '../../src/catalogue/load-catalogue-files.ts';
import { readCatalogueFolder } from '../../src/catalogue/read-catalogue-folder.ts';
import { fakePredicates } from './fake-predicates.ts';
import { tellProblem, type ToldProblem } from '../input/tell-problem.ts';

/** The smallest catalogue that uses every kind of step. */
export const minimalDir = fileURLToPath(new URL('../../fixtures/catalogues/minimal', import.meta.url));

const files: Readonly<Record<string, string>> = readCatalogueFolder(minimalDir);

/** Replaces what is found in a file; `undefined` in place of both takes the file away, a text in place of both is the whole file. */
export type Edits = Readonly<Record<string, string | undefined | readonly [found: string, replacement: string]>>;

/** The minimal catalogue's files with some of them edited. */
export function editMinimal(edits: Edits): Record<string, string> {
  const edited: Record<string, string> = { ...files };
  for (const [path, edit] of Object.entries(edits)) {
    if (edit === undefined) Reflect.deleteProperty(edited, path);
    else if (typeof edit === 'string') edited[path] = edit;
    else {
      const before = edited[path] ?? '';
      if (!before.includes(edit[0])) throw new Error(`${path} does not hold ${edit[0]}`);
      edited[path] = before.replace(edit[0], edit[1]);
    }
  }
  return edited;
}

/** The minimal catalogue, edited, loaded. */
export function loadMinimal(edits: Edits = {}): Catalogue {
  return loadCatalogueFiles(editMinimal(edits), { predicates: fakePredicates });
}

/** What is wrong with the minimal catalogue after an edit. */
export function problemsOf(edits: Edits): readonly ToldProblem[] {
  try {
    loadMinimal(edits);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(tellProblem);
    throw error;
  }
}
