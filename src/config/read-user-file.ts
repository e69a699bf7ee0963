import { open } from 'node:fs/promises';
import { phrase, type Phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';
import { describeUnreadable } from './describe-unreadable.ts';

/** What file a person named, how much of it is read, and what to say when there is none. */
export interface UserFile {
  /** What it should be: the first part of the codes of what is wrong with it. */
  readonly kind: 'input' | 'key' | 'report' | 'traffic';
  /** In bytes. */
  readonly limit: number;
  readonly hint: Phrase;
}

/**
 * Reads a file that a person named, up to one byte more than the limit, so that whoever asked sees that it was too much.
 * @throws InputError `<kind>.notFound` or `<kind>.unreadable`
 */
export async function readUserFile(file: string, { kind, limit, hint }: UserFile): Promise<Uint8Array> {
  try {
    const handle = await open(file, 'r');
    try {
      const chunks: Buffer[] = [];
      let bytes = 0;
      for await (const chunk of handle.createReadStream({ end: limit, autoClose: false }) as AsyncIterable<Buffer>) {
        chunks.push(chunk);
        bytes += chunk.byteLength;
      }
      return Buffer.concat(chunks, bytes);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const message = isMissing ? phrase`there is no ${file}` : describeUnreadable(file, error);
    throw new InputError([{ code: isMissing ? `${kind}.notFound` : `${kind}.unreadable`, message, hint }]);
  }
}

/**
 * Reads a file that a person named as text, without a byte order mark.
 * @throws InputError `<kind>.notFound`, `<kind>.unreadable`, `<kind>.tooLarge` or `<kind>.encoding`
 */
export async function readUserText(file: string, wanted: UserFile): Promise<string> {
  const { kind, limit, hint } = wanted;
  const bytes = await readUserFile(file, wanted);
  if (bytes.byteLength > limit) throw new InputError([{ code: `${kind}.tooLarge`, message: phrase`the file has more than ${limit} bytes`, hint, location: file }]);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError([{ code: `${kind}.encoding`, message: phrase`the file is not UTF-8`, hint, location: file }]);
  }
}
