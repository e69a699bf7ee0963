import { endOfPiece, fingerprintOf, longestPiece } from './cut-pieces.ts';

/** What was done to a file at a place. */
export type EditKind = 'changed' | 'added' | 'removed' | 'moved';

/** One byte that was edited, as an offset into the bytes that were looked at. */
export interface Edit {
  readonly kind: EditKind;
  readonly at: number;
}

const firstPieceIs = (bytes: Uint8Array, fingerprint: string): boolean => fingerprintOf(bytes.subarray(0, endOfPiece(bytes, 0))) === fingerprint;

/** Where the file begins to differ from what it was. In a run of equal bytes it does not matter which of them was edited. */
function firstDifference(before: Uint8Array, after: Uint8Array): number {
  let at = 0;
  while (at < before.length && at < after.length && before[at] === after[at]) at += 1;
  return at;
}

/**
 * Looks for the one byte whose insertion, change or loss explains why a piece is not the one that it was.
 * @param bytes the file from where that piece began
 */
export function findEdit(bytes: Uint8Array, fingerprint: string): Edit | undefined {
  const window = Buffer.from(bytes.subarray(0, longestPiece + 1));
  for (let at = 0; at < window.length; at += 1) {
    const shorter = Buffer.concat([window.subarray(0, at), window.subarray(at + 1)]);
    if (firstPieceIs(shorter, fingerprint)) return { kind: 'added', at: firstDifference(shorter, window) };
  }
  const changed = Buffer.from(window);
  for (let at = 0; at < Math.min(window.length, longestPiece); at += 1) {
    for (let byte = 0; byte < 256; byte += 1) {
      changed[at] = byte;
      if (firstPieceIs(changed, fingerprint)) return { kind: 'changed', at };
    }
    changed[at] = window[at] ?? 0;
  }
  for (let at = 0; at < Math.min(window.length + 1, longestPiece); at += 1) {
    const longer = Buffer.concat([window.subarray(0, at), Buffer.alloc(1), window.subarray(at)]);
    for (let byte = 0; byte < 256; byte += 1) {
      longer[at] = byte;
      if (firstPieceIs(longer, fingerprint)) return { kind: 'removed', at: firstDifference(longer, window) };
    }
  }
  return undefined;
}
