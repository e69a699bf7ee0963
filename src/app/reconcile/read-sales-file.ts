import { readUserFile } from '../../config/read-user-file.ts';
import { nameFile } from '../../input/name-file.ts';
import { readMapping } from '../../input/sales/read-mapping.ts';
import { readSales } from '../../input/sales/read-sales.ts';
import { mapTexts, phrase, type Phrase } from '../../model/phrase.ts';
import { InputError, type Problem } from '../../model/problem.ts';
import type { Sales } from '../../model/reconciliation.ts';
import { cleanText } from '../../report/clean-text.ts';
import type { BodySource } from '../read-body-file.ts';

/** In bytes: a month of a busy location has a few millions. */
export const longestSales = 16 * 1024 * 1024;

/** How an export is read. */
export interface SalesFileOptions {
  readonly source: BodySource;
  /** `<field>=<column>`, several. */
  readonly map: readonly string[];
  readonly isInCents: boolean;
}

/** An export as it was read, and its bytes. */
export interface ReadSalesFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sales: Sales;
}

/**
 * Reads the sales export of a POS. What its cells say is cleaned before an error quotes it.
 * @throws InputError `input.notFound`, `input.unreadable`, `input.tooLarge`, `input.encoding`, `input.csv` or `reconcile.*`
 */
export async function readSalesFile({ source, map, isInCents }: SalesFileOptions): Promise<ReadSalesFile> {
  const mapping = readMapping(map);
  const hint = phrase`name the sales export of the POS, a CSV file in UTF-8 with no more than the day of the run`;
  const bytes = source.bytes ?? await readUserFile(source.name, { kind: 'input', limit: longestSales, hint });
  const file = source.bytes === undefined ? nameFile(source.name) : source.name;
  if (bytes.byteLength > longestSales) throw new InputError([{ code: 'input.tooLarge', message: phrase`the file has more than ${longestSales} bytes`, hint, location: file }]);
  try {
    return { file, bytes, sales: readSales(decode(bytes, file, hint), { file, mapping, isInCents }) };
  } catch (error) {
    throw error instanceof InputError ? new InputError(error.problems.map(cleanProblem)) : error;
  }
}

function decode(bytes: Uint8Array, file: string, hint: Phrase): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError([{ code: 'input.encoding', message: phrase`the file is not UTF-8`, hint, location: file }]);
  }
}

/** A problem in which what a file says commands no terminal. */
export function cleanProblem({ message, hint, ...problem }: Problem): Problem {
  const clean = (said: Phrase): Phrase => mapTexts(said, (text) => cleanText(text, 400));
  return { ...problem, message: clean(message), ...(hint !== undefined && { hint: clean(hint) }) };
}
