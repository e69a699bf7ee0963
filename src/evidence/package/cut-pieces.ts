import { createHash } from 'node:crypto';

/** The longest piece, in bytes: short enough that one byte can be found in it by trying. */
export const longestPiece = 256;

/** The characters that a fingerprint has. */
export const fingerprintLength = 16;

const lineFeed = 0x0a;

/** Where the piece that begins at an offset ends: after its line feed, or after 256 bytes. */
export function endOfPiece(bytes: Uint8Array, from: number): number {
  const limit = Math.min(bytes.length, from + longestPiece);
  const at = bytes.subarray(from, limit).indexOf(lineFeed);
  return at < 0 ? limit : from + at + 1;
}

/** A few bytes of a piece's SHA-256, in hex: enough to say where a file differs, never whether. */
export function fingerprintOf(piece: Uint8Array): string {
  return createHash('sha256').update(piece).digest('hex').slice(0, fingerprintLength);
}

/** The offsets at which the pieces of a file begin. */
export function cutPieces(bytes: Uint8Array): readonly number[] {
  const offsets: number[] = [];
  for (let from = 0; from < bytes.length; from = endOfPiece(bytes, from)) offsets.push(from);
  return offsets;
}

/** The fingerprints of all pieces of a file, one after the other. */
export function fingerprintPieces(bytes: Uint8Array): string {
  return cutPieces(bytes).map((from) => fingerprintOf(bytes.subarray(from, endOfPiece(bytes, from)))).join('');
}
