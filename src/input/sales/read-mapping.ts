import { phrase } from '../../model/phrase.ts';
import { InputError, type Problem } from '../../model/problem.ts';
import { salesFields, type SalesField } from '../../model/reconciliation.ts';
import { hintWord } from '../hint-word.ts';

/** Which columns a person named for which fields; an empty list leaves a field out. */
export type SalesMapping = ReadonlyMap<SalesField, readonly string[]>;

/**
 * Reads `--map <field>=<column>`, several of it. `<field>=` leaves out what the export seems to have.
 * @throws InputError `reconcile.map` for each that is wrong
 */
export function readMapping(entries: readonly string[]): SalesMapping {
  const problems: Problem[] = [];
  const mapping = new Map<SalesField, readonly string[]>();
  for (const entry of entries) {
    const [, name = '', column] = /^([^=]*)=(.*)$/su.exec(entry) ?? [];
    const field = salesFields.find((known) => known.toLowerCase() === name.trim().toLowerCase());
    if (column === undefined) problems.push({ code: 'reconcile.map', message: phrase`--map '${entry}' has no column`, hint: phrase`write a field and the name of its column, such as orderId=Ref` });
    else if (field === undefined) problems.push({ code: 'reconcile.map', message: phrase`--map names no field '${name.trim()}'`, hint: hintWord(name.trim(), salesFields, phrase`fields`) });
    else mapping.set(field, [...mapping.get(field) ?? [], ...(column.trim() === '' ? [] : [column.trim()])]);
  }
  if (problems.length > 0) throw new InputError(problems);
  return mapping;
}
