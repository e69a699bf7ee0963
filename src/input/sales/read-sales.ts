import { phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import { moneyFields, salesFields, textFields, type MoneyField, type Sales, type SalesAmount, type SalesField, type SalesRow } from '../../model/reconciliation.ts';
import { readCsv, type CsvField, type CsvRow } from '../read-csv.ts';
import { findColumns, type ColumnPlaces } from './find-columns.ts';
import { readMoney } from './read-money.ts';
import type { SalesMapping } from './read-mapping.ts';

/** How an export is read. */
export interface SalesOptions {
  /** How messages name it. */
  readonly file: string;
  readonly mapping: SalesMapping;
  /** Amounts are whole cents. */
  readonly isInCents: boolean;
}

/**
 * Reads the sales export of a POS (CSV with a header, by comma, semicolon or tab). An amount that nobody can read is kept as such, with its place: it
 * may belong to another order, or to the line of sums at the end.
 * @throws InputError `input.csv`, `reconcile.empty` or `reconcile.column`
 */
export function readSales(text: string, { file, mapping, isInCents }: SalesOptions): Sales {
  const [head, ...rows] = readCsv(file, text);
  if (head === undefined) throw new InputError([{ code: 'reconcile.empty', message: phrase`the export is empty`, hint: phrase`export the sales of the day of the run, with a line of column names first`, location: file }]);
  const places = findColumns(file, head, mapping);
  const columns = Object.fromEntries(salesFields.flatMap((field) => (places[field] === undefined ? [] : [[field, places[field].map((at) => head[at]?.text ?? '')]])));
  return { columns, rows: rows.map((row) => readRow(row, places, isInCents)) };
}

function readRow(row: CsvRow, places: ColumnPlaces, isInCents: boolean): SalesRow {
  const cells = (field: SalesField): readonly CsvField[] => (places[field] ?? []).flatMap((at) => row[at] ?? []);
  const there = <F extends SalesField>(fields: readonly F[]): readonly F[] => fields.filter((field) => places[field] !== undefined);
  return {
    line: row[0]?.line ?? 0,
    orderId: idOf(cells('orderId')), checkNumber: idOf(cells('checkNumber')),
    amounts: Object.fromEntries(there(moneyFields).map((field): readonly [MoneyField, SalesAmount] => [field, addUp(cells(field).map((cell) => readCell(cell, isInCents)))])),
    texts: Object.fromEntries(there(textFields).map((field) => [field, cells(field).map(({ text }) => text).filter((text) => text.trim() !== '').join('\n')])),
    content: JSON.stringify(row.map(({ text }) => text)),
  };
}

/** An id as it is compared: without the number sign, and without what keeps a spreadsheet from taking it for a number. */
function idOf([cell]: readonly CsvField[]): string {
  return (cell?.text ?? '').trim().replace(/^="(.*)"$/u, '$1').replace(/^['#]+/u, '').trim();
}

function readCell({ text, location }: CsvField, isInCents: boolean): SalesAmount {
  const read = readMoney(text, isInCents);
  return read.kind === 'unreadable' ? { kind: 'unreadable', problem: { code: 'reconcile.amount', message: read.message, hint: read.hint, location } } : read;
}

/** Several columns of one thing, such as two taxes: blank ones count as nothing. */
function addUp(amounts: readonly SalesAmount[]): SalesAmount {
  const wrong = amounts.find(({ kind }) => kind === 'unreadable');
  if (wrong !== undefined) return wrong;
  const cents = amounts.flatMap((amount) => (amount.kind === 'cents' ? [amount.cents] : []));
  return cents.length === 0 ? { kind: 'blank' } : { kind: 'cents', cents: cents.reduce((sum, each) => sum + each, 0) };
}
