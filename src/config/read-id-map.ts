import { hintWord } from '../input/hint-word.ts';
import type { LocatedDocument } from '../input/located-document.ts';
import type { ProblemList } from '../input/problem-list.ts';
import { readCsv, type CsvField, type CsvRow } from '../input/read-csv.ts';
import type { WrittenPartner } from './partner-grammar.ts';
import { phrase, type Phrase } from '../model/phrase.ts';

/** What an id map is read with. */
export interface IdMapSources {
  /** Reads a file by its path as written. Throws when it cannot be read. */
  readonly read: (path: string) => string;
  /** How messages name that file. */
  readonly nameOf: (path: string) => string;
  /** The ids of the standard menu, with what they must be unique in. */
  readonly standardIds: Readonly<Record<string, string>>;
}

interface Entry {
  readonly standardId: CsvField;
  readonly posId: CsvField;
}

/**
 * The POS's own ids by standard id, from the CSV file that `menu.idMap` names, if it names one. Problems with its content are placed in
 * that file.
 */
export function readIdMap(
  document: LocatedDocument, { idMap, source }: WrittenPartner['menu'], { read, nameOf, standardIds }: IdMapSources, problems: ProblemList,
): Readonly<Record<string, string>> | undefined {
  if (idMap === undefined) return undefined;
  const location = document.locate(['menu', 'idMap']);
  if (source !== 'standard') {
    const hint = phrase`write 'source: standard', or leave idMap out and name the items under itemRoles`;
    problems.add({ code: 'config.idMap', message: phrase`an id map is for a POS that loaded the standard menu`, hint, location });
    return undefined;
  }
  const text = readText(idMap, read);
  if (text === undefined) {
    problems.add({ code: 'config.idMap', message: phrase`the file '${idMap}' cannot be read`, hint: phrase`its path is relative to the folder of ppip.yaml`, location });
    return undefined;
  }
  return readMapText(nameOf(idMap), text, standardIds, problems);
}

/** The POS's own ids by standard id, from the text of a CSV file. */
export function readMapText(file: string, text: string, standardIds: IdMapSources['standardIds'], problems: ProblemList): Readonly<Record<string, string>> {
  const entries = problems.attempt(() => findEntries(readCsv(file, text), file, problems)) ?? [];
  checkEntries(entries, standardIds, problems);
  return Object.fromEntries(entries.map(({ standardId, posId }) => [standardId.text, posId.text]));
}

function readText(path: string, read: (path: string) => string): string | undefined {
  try {
    return read(path);
  } catch {
    return undefined;
  }
}

const columns = ['standardId', 'posId'] as const;

/** The two columns, wherever they stand; others, such as a name, are the reader's own. */
function findEntries([head, ...rows]: readonly CsvRow[], file: string, problems: ProblemList): readonly Entry[] {
  const names = head?.map(({ text }) => text) ?? [];
  const hint = phrase`begin the file with the line 'standardId,posId'; ppip menu export --csv shows the standard ids`;
  const isPlain = columns.every((column) => {
    const count = names.filter((name) => name === column).length;
    if (count === 1) return true;
    const message = count === 0 ? phrase`there is no column '${column}'` : phrase`there are ${count} columns '${column}'`;
    problems.add({ code: 'config.idMap', message, hint, location: head?.[0]?.location ?? `${file}:1:1` });
    return false;
  });
  if (!isPlain) return [];
  const [standardAt, posAt] = columns.map((column) => names.indexOf(column));
  return rows.flatMap((row) => {
    const [standardId, posId] = [row[standardAt ?? 0], row[posAt ?? 1]];
    if (standardId !== undefined && posId !== undefined) return [{ standardId, posId }];
    problems.add({ code: 'config.idMap', message: phrase`the line has ${row.length} of ${names.length} fields`, hint: phrase`give each line both ids`, ...placeOf(row[0]) });
    return [];
  });
}

function placeOf(field: CsvField | undefined): { readonly location?: string } {
  return field === undefined ? {} : { location: field.location };
}

function checkEntries(entries: readonly Entry[], standardIds: IdMapSources['standardIds'], problems: ProblemList): void {
  const mapped = new Map<string, string>();
  const taken = new Map<string, string>();
  const add = (message: Phrase, hint: Phrase, { location }: CsvField): void => { problems.add({ code: 'config.idMap', message, hint, location }); };
  for (const { standardId, posId } of entries) {
    const scope = Object.hasOwn(standardIds, standardId.text) ? standardIds[standardId.text] : undefined;
    if (scope === undefined) {
      add(phrase`the standard menu has no item, variation or option '${standardId.text}'`, hintWord(standardId.text, Object.keys(standardIds), phrase`ids`), standardId);
      continue;
    }
    const earlier = mapped.get(standardId.text);
    if (earlier !== undefined) add(phrase`'${standardId.text}' is mapped already at ${earlier}`, phrase`map each standard id once`, standardId);
    mapped.set(standardId.text, standardId.location);
    if (posId.text.trim() === '') add(phrase`'${standardId.text}' has no id of the POS`, phrase`give it one, or leave the line out when the ids are the same`, posId);
    else if (posId.text.includes('\uFFFD')) add(phrase`the file is not UTF-8`, phrase`save it as CSV UTF-8`, posId);
    const key = JSON.stringify([scope, posId.text]);
    const other = taken.get(key);
    if (other !== undefined && earlier === undefined && posId.text !== '') {
      add(phrase`'${posId.text}' already stands for '${other}'`, phrase`an order names things by their ids alone: each needs one of its own`, posId);
    }
    taken.set(key, standardId.text);
  }
}
