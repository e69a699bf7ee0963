import { readFile, stat } from 'node:fs/promises';
import { InputError } from '../model/problem.ts';

/** A HAR file beyond this is cut into pieces by whoever records it. */
const longestBytes = 100_000_000;

/**
 * Reads a file of recorded traffic as text, without a byte order mark.
 * @throws InputError when it is not there, no file, too large, or not UTF-8
 */
export async function readTrafficFile(file: string): Promise<string> {
  const refuse = (code: string, message: string, hint: string): never => { throw new InputError([{ code, message, hint, location: file }]); };
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) return refuse('traffic.notFound', 'there is no file of recorded traffic here', 'name a HAR file, as proxies and browsers save it');
  if (found.size > longestBytes) return refuse('traffic.tooLarge', `the file has ${found.size} bytes, more than ${longestBytes}`, 'record less at a time, or leave out the calls that are not of UEAT');
  const bytes = await readFile(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('traffic.encoding', 'the file is not UTF-8', 'a HAR file is UTF-8: save it again');
  }
}
