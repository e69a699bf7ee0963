import { both, phrase } from '../../model/phrase.ts';
import { InputError, type Problem } from '../../model/problem.ts';
import { salesFields, type SalesField } from '../../model/reconciliation.ts';
import { nearestWord } from '../nearest-word.ts';
import type { CsvRow } from '../read-csv.ts';
import { joinedFields, knownColumns, plainName } from './known-columns.ts';
import type { SalesMapping } from './read-mapping.ts';

/** Where each field stands in a line, counted from 0; what no column holds is not there. */
export type ColumnPlaces = Partial<Readonly<Record<SalesField, readonly number[]>>>;

/**
 * Finds the columns of a sales export: those that were mapped, else by the names that are usual in English and French.
 * @throws InputError `reconcile.column` for a column that is not there, that several could be, or that is needed
 */
export function findColumns(file: string, head: CsvRow, mapping: SalesMapping): ColumnPlaces {
  const problems: Problem[] = [];
  const location = head[0]?.location ?? `${file}:1:1`;
  const names = head.map(({ text }) => text);
  const listed = names.filter((name) => name.trim() !== '').join(', ');
  const add = (message: Problem['message'], hint: Problem['message']): void => { problems.push({ code: 'reconcile.column', message, hint, location }); };

  const mapped = (field: SalesField, columns: readonly string[]): readonly number[] => columns.flatMap((column) => {
    const exact = placesOf(names, (name) => name.trim() === column);
    const places = exact.length > 0 ? exact : placesOf(names, (name) => plainName(name) === plainName(column) && plainName(column) !== '');
    const nearest = nearestWord(column, names);
    if (places.length === 0) {
      add(phrase`there is no column '${column}' for ${field}; there are: ${listed}`, nearest === undefined ? phrase`map the field to one of these columns with --map` : phrase`did you mean '${nearest}'?`);
    } else if (places.length > 1) add(phrase`there are ${places.length} columns '${column}'`, phrase`give each a name of its own in the export`);
    return places;
  });
  const usual = (field: SalesField): readonly number[] => {
    const places = knownColumns[field].map((known) => placesOf(names, (name) => known.includes(plainName(name)))).find((found) => found.length > 0) ?? [];
    if (places.length > 1 && !joinedFields.has(field)) {
      const quoted = places.map((at) => `'${names[at] ?? ''}'`);
      add(phrase`${both(quoted)} could each be ${field}`, phrase`say which with --map, such as --map ${field}=${quoted[0] ?? ''}`);
    }
    return places;
  };

  const columns: Partial<Record<SalesField, readonly number[]>> = {};
  for (const field of salesFields) {
    const chosen = mapping.get(field);
    if (chosen !== undefined && chosen.length > 1 && !joinedFields.has(field)) add(phrase`${field} is mapped to ${chosen.length} columns`, phrase`map it to one of them`);
    const places = chosen === undefined ? usual(field) : mapped(field, chosen);
    if (places.length > 0) columns[field] = [...new Set(places)];
  }
  // What was mapped wrongly is told already.
  if (problems.length === 0 && columns.orderId === undefined && columns.checkNumber === undefined) {
    add(phrase`no column holds the order id or the check number; there are: ${listed}`, phrase`say which one does with --map, such as --map orderId=Ref`);
  }
  if (problems.length === 0 && columns.total === undefined) add(phrase`no column holds the total; there are: ${listed}`, phrase`say which one does with --map, such as --map total=Montant`);
  if (problems.length > 0) throw new InputError(problems);
  return columns;
}

function placesOf(names: readonly string[], fits: (name: string) => boolean): readonly number[] {
  return names.flatMap((name, at) => (fits(name) ? [at] : []));
}
