import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { phrase, type Phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';
import { describeUnreadable } from './describe-unreadable.ts';

/** A line of a file that a person named. */
export interface UserLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Whether it was longer than lines are read: the text is its beginning. */
  readonly isCut: boolean;
}

/** Lines as they come, many at a time, and what is known once all have come. */
export interface UserLines {
  readonly batches: AsyncIterable<readonly UserLine[]>;
  /** SHA-256 in hex of every byte read so far. */
  readonly sha256: () => string;
}

const lineFeed = 0x0a;

/**
 * Reads a file or a stream line by line, however large it is: no more than one batch and the beginning of one line are held. Bytes that are no UTF-8 are replaced;
 * a byte order mark and carriage returns at the ends are left out.
 * @param source a stream, in place of the file
 * @param options.longest in bytes; what a line has more is passed over
 * @throws InputError `input.notFound`, `input.unreadable` or `input.encoding`, when the lines are read
 */
export function readUserLines(
  file: string, source: AsyncIterable<Uint8Array | string> | undefined, { longest, hint }: { readonly longest: number; readonly hint: Phrase },
): UserLines {
  const hash = createHash('sha256');
  const readBatches = async function* (): AsyncGenerator<readonly UserLine[]> {
    let held: Buffer[] = [];
    let heldBytes = 0;
    let number = 0;
    let isCut = false;
    const hold = (part: Buffer): void => {
      const room = Math.max(0, longest - heldBytes);
      if (part.byteLength > room) isCut = true;
      if (room === 0) return;
      held.push(part.subarray(0, room));
      heldBytes += Math.min(room, part.byteLength);
    };
    const lineOf = (text: string, wasCut: boolean): UserLine => {
      number += 1;
      return { number, text: trimLine(number === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text), isCut: wasCut };
    };
    const take = (): UserLine => {
      const line = lineOf(Buffer.concat(held).toString('utf8'), isCut);
      [held, heldBytes, isCut] = [[], 0, false];
      return line;
    };
    let isFirst = true;
    try {
      for await (const given of source ?? (createReadStream(file, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>)) {
        const chunk = typeof given === 'string' ? Buffer.from(given) : Buffer.from(given.buffer, given.byteOffset, given.byteLength);
        hash.update(chunk);
        if (isFirst) expectNoUtf16(file, chunk);
        isFirst = false;
        const [first, last] = [chunk.indexOf(lineFeed), chunk.lastIndexOf(lineFeed)];
        if (first >= 0) {
          hold(chunk.subarray(0, first));
          const lines = [take()];
          // Whole lines are decoded together: one by one, a million of them would take seconds.
          if (last > first) for (const text of chunk.toString('utf8', first + 1, last).split('\n')) lines.push(text.length > longest ? lineOf(text.slice(0, longest), true) : lineOf(text, false));
          yield lines;
        }
        // The chunk's memory may be used again by whoever gave it.
        if (last + 1 < chunk.byteLength) hold(Buffer.from(chunk.subarray(last + 1)));
      }
    } catch (error) {
      throw error instanceof InputError ? error : unreadable(file, error, hint);
    }
    if (heldBytes > 0) yield [take()];
  };
  return { batches: readBatches(), sha256: () => hash.copy().digest('hex') };
}

function trimLine(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}

/** Consoles of Windows write it, and nothing of it would be found. */
function expectNoUtf16(file: string, chunk: Buffer): void {
  const mark = chunk.subarray(0, 2).toString('hex');
  if (mark !== 'fffe' && mark !== 'feff') return;
  throw new InputError([{ code: 'input.encoding', message: phrase`the file is UTF-16`, hint: phrase`save it as UTF-8`, location: file }]);
}

function unreadable(file: string, error: unknown, hint: Phrase): InputError {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return new InputError([{ code: isMissing ? 'input.notFound' : 'input.unreadable', message: isMissing ? phrase`there is no ${file}` : describeUnreadable(file, error), hint }]);
}
