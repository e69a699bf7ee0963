import { phrase, type Phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';

/** One field of a CSV file; blanks around it are no part of it, unless it is quoted. */
export interface CsvField {
  readonly text: string;
  /** `file:line:column`, both counted from 1. */
  readonly location: string;
  readonly line: number;
}

/** A line of fields. */
export type CsvRow = readonly CsvField[];

/** The separators that tills and spreadsheets write: a comma, a semicolon where the comma is the decimal point, or a tab. */
const separators = [',', ';', '\t'] as const;

/** More than this no list has that a person keeps, and no export of a month. */
const mostFields = 1_000_000;

/**
 * Reads a CSV file (RFC 4180), by whichever of comma, semicolon and tab stands most often in its first record, quoted fields aside. Empty lines are
 * passed over; so is a byte order mark.
 * @throws InputError with the place of a quotation mark that does not close, or closes too early; or of the field that is one too many
 */
export function readCsv(file: string, source: string): readonly CsvRow[] {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const separator = findSeparator(text);
  let fields = 0;
  const rows: CsvRow[] = [];
  let row: CsvField[] = [];
  let [line, lineStart, at] = [1, 0, 0];
  const endRow = (): void => {
    if (row.length > 1 || row[0]?.text !== '') rows.push(row);
    row = [];
  };
  while (at <= text.length) {
    const location = `${file}:${line}:${at - lineStart + 1}`;
    const field = readField(text, at, separator, location);
    fields += 1;
    if (fields > mostFields) {
      throw new InputError([{ code: 'input.csv', message: phrase`the file has more than ${mostFields} fields`, hint: phrase`name one with no more than is asked for`, location }]);
    }
    row.push({ text: field.text, location, line });
    const passed = text.slice(at, field.end);
    line += passed.split('\n').length - 1;
    if (passed.includes('\n')) lineStart = at + passed.lastIndexOf('\n') + 1;
    at = field.end + 1;
    if (text[field.end] === separator) continue;
    endRow();
    line += 1;
    lineStart = at;
  }
  return rows;
}

function findSeparator(text: string): string {
  const counts = new Map<string, number>(separators.map((separator) => [separator, 0]));
  let isQuoted = false;
  for (const character of text.replace(/^[\r\n]+/, '')) {
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && character === '\n') break;
    else if (!isQuoted && counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return separators.find((separator) => counts.get(separator) === most) ?? ',';
}

/** The field that begins at an offset, and the offset of what ends it: a separator, a line feed or the end. */
function readField(text: string, from: number, separator: string, location: string): { readonly text: string; readonly end: number } {
  const start = skipBlanks(text, from, separator);
  if (text[start] !== '"') {
    let end = start;
    while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
    return { text: text.slice(from, end).trim(), end };
  }
  let quoted = '';
  let at = start + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) throw wrong(phrase`a quotation mark is not closed`, location);
    quoted += text.slice(at, close);
    at = close + 1;
    if (text[at] !== '"') break;
    quoted += '"';
    at += 1;
  }
  const after = skipBlanks(text, at, separator);
  const end = text[after] === '\r' ? after + 1 : after;
  if (end < text.length && text[end] !== separator && text[end] !== '\n') throw wrong(phrase`something follows a closing quotation mark`, location);
  return { text: quoted, end };
}

function skipBlanks(text: string, from: number, separator: string): number {
  let at = from;
  while (text[at] === ' ' || (text[at] === '\t' && separator !== '\t')) at += 1;
  return at;
}

function wrong(message: Phrase, location: string): InputError {
  return new InputError([{ code: 'input.csv', message, hint: phrase`write a quotation mark inside a quoted field twice: ""`, location }]);
}
