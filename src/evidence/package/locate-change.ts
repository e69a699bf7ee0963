import { cutPieces, endOfPiece, fingerprintLength, fingerprintOf } from './cut-pieces.ts';
import { findEdit, type EditKind } from './find-edit.ts';

/** Where a file is no longer what was signed. */
export interface Change {
  readonly kind: EditKind;
  /** The first byte that differs, from 0; of what cannot be told to the byte, the first one of the piece that differs. */
  readonly offset: number;
  /** Whether `offset` is the very byte. */
  readonly isExact: boolean;
  /** The line that it is in, from 1. */
  readonly line: number;
  /** For `events.jsonl`: the number of the event in that line, where it can be read. */
  readonly seq?: number;
}

const lineFeed = 0x0a;

function lineAt(bytes: Uint8Array, offset: number): { readonly line: number; readonly seq?: number } {
  let line = 1;
  let start = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0 && at < offset; at = bytes.indexOf(lineFeed, at + 1)) {
    line += 1;
    start = at + 1;
  }
  const end = bytes.indexOf(lineFeed, start);
  const [, seq] = /^\{"seq":(\d{1,15}),/.exec(Buffer.from(bytes.subarray(start, end < 0 ? bytes.length : Math.min(end, start + 40))).toString('latin1')) ?? [];
  return { line, ...(seq !== undefined && { seq: Number(seq) }) };
}

/**
 * Finds the first place where a file differs from the one whose pieces were signed.
 * @param pieces the fingerprints of the pieces of the file as it was
 * @returns undefined when no piece differs
 */
export function locateChange(bytes: Uint8Array, pieces: string): Change | undefined {
  const offsets = cutPieces(bytes);
  const was = Array.from({ length: pieces.length / fingerprintLength }, (_, index) => pieces.slice(index * fingerprintLength, (index + 1) * fingerprintLength));
  const is = offsets.map((from) => fingerprintOf(bytes.subarray(from, endOfPiece(bytes, from))));
  let index = 0;
  while (index < was.length && index < is.length && was[index] === is[index]) index += 1;
  const [expected, found] = [was[index], is[index]];
  if (expected === undefined && found === undefined) return undefined;
  const start = offsets[index] ?? bytes.length;
  const tell = (kind: EditKind, offset: number, isExact: boolean): Change => ({ kind, offset, isExact, ...lineAt(bytes, offset) });
  if (expected === undefined) return tell('added', start, true);
  if (found === undefined) return tell('removed', start, true);
  const edit = findEdit(bytes.subarray(start), expected);
  if (edit !== undefined) return tell(edit.kind, start + edit.at, true);
  const kind = was.length === is.length ? (was.includes(found, index + 1) ? 'moved' : 'changed') : is.length > was.length ? 'added' : 'removed';
  const elsewhere = offsets[is.indexOf(expected, index + 1)];
  // What should stand here stands elsewhere: the two can be compared byte for byte.
  return elsewhere === undefined ? tell(kind, start, false) : tell(kind, firstDifference(bytes, start, elsewhere), true);
}

/** Where what stands at `start` begins to differ from the piece that should stand there, and now stands elsewhere. */
function firstDifference(bytes: Uint8Array, start: number, elsewhere: number): number {
  let at = 0;
  while (elsewhere + at < bytes.length && bytes[start + at] === bytes[elsewhere + at]) at += 1;
  return start + at;
}
