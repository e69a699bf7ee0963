import { describeVocabulary } from '../catalogue/describe-vocabulary.ts';
import { readMapText } from '../config/read-id-map.ts';
import { readUserFile } from '../config/read-user-file.ts';
import { nameFile } from '../input/name-file.ts';
import { openProblemList } from '../input/problem-list.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { phrase } from '../model/phrase.ts';

const maxMapBytes = 8 * 1024 * 1024;

/**
 * The POS's own ids by standard id, from a CSV file.
 * @throws InputError with every problem, located
 */
export async function readIdMapFile(file: string, catalogue: Catalogue): Promise<Readonly<Record<string, string>>> {
  const bytes = await readUserFile(file, { kind: 'input', limit: maxMapBytes, hint: phrase`name a CSV file with the columns 'standardId' and 'posId'` });
  const problems = openProblemList();
  const idMap = readMapText(nameFile(file), new TextDecoder().decode(bytes), describeVocabulary(catalogue).standardIds, problems);
  problems.throwIfAny();
  return idMap;
}
