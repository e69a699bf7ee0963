import { readFile, stat } from 'node:fs/promises';
import { InputError } from '../model/problem.ts';

/** A report of a whole run has a few megabytes; beyond this it is something else. */
const longestBytes = 200_000_000;

/**
 * Reads a report's file as text.
 * @throws InputError `report.notFound`, `report.tooLarge` or `report.encoding`
 */
export async function readReportFile(file: string): Promise<string> {
  const refuse = (code: string, message: string): never => {
    throw new InputError([{ code, message, hint: 'name a run folder, or the report.json of a run', location: file }]);
  };
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) return refuse('report.notFound', 'there is no report here');
  if (found.size > longestBytes) return refuse('report.tooLarge', `the file has ${found.size} bytes, more than ${longestBytes}`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch {
    return refuse('report.encoding', 'the file is not UTF-8');
  }
}
