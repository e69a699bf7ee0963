import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPieces, endOfPiece, fingerprintPieces } from '../../../src/evidence/package/cut-pieces.ts';
import { locateChange } from '../../../src/evidence/package/locate-change.ts';

/** Lines of many lengths, shorter and longer than a piece, with repeated ones among them. */
const anyFile = fc.array(fc.oneof(fc.string({ maxLength: 40 }), fc.string({ minLength: 250, maxLength: 700 }), fc.constantFrom('{', '  }', '')), { minLength: 1, maxLength: 12 })
  .map((lines) => Buffer.from(lines.map((line) => `${line.replaceAll('\n', ' ')}\n`).join('')));

const firstDifference = (a: Uint8Array, b: Uint8Array): number => {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
};

const pieceStart = (bytes: Uint8Array, offset: number): number => cutPieces(bytes).filter((from) => from <= offset).at(-1) ?? 0;

describe('the pieces of a file', () => {
  it('cover it without gap or overlap, end after line feeds, and are never long', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
      const offsets = cutPieces(bytes);
      expect(offsets.map((from) => endOfPiece(bytes, from))).toEqual(bytes.length === 0 ? [] : [...offsets.slice(1), bytes.length]);
      for (const from of offsets) expect(endOfPiece(bytes, from) - from).toBeLessThanOrEqual(256);
    }));
  });
});

describe('a change of a file', () => {
  it('is none when there is none', () => {
    fc.assert(fc.property(anyFile, (file) => { expect(locateChange(file, fingerprintPieces(file))).toBeUndefined(); }));
  });

  it.each(['changed', 'added', 'removed'] as const)('of one byte is told to the byte: one that was %s', (kind) => {
    fc.assert(fc.property(anyFile, fc.nat(), fc.integer({ min: 1, max: 255 }), (file, place, delta) => {
      const at = place % file.length;
      const byte = Buffer.of(((file[at] ?? 0) + delta) % 256);
      const edited = Buffer.concat([file.subarray(0, at), kind === 'removed' ? Buffer.alloc(0) : byte, file.subarray(kind === 'added' ? at : at + 1)]);
      const change = locateChange(edited, fingerprintPieces(file));
      expect(change).toMatchObject({ offset: firstDifference(file, edited), isExact: true });
    }), { numRuns: 25 });
  });

  it('of whole lines is told no later than where the file begins to differ, and within its piece', () => {
    fc.assert(fc.property(anyFile, fc.constantFrom('swap', 'drop', 'repeat', 'cut'), fc.nat(), fc.nat(), (file, how, a, b) => {
      const lines = file.toString('utf8').split('\n').slice(0, -1).map((line) => `${line}\n`);
      const [i, j] = [a % lines.length, b % lines.length];
      const edited = lines.flatMap((line, index) => {
        if (how === 'swap') return index === i ? lines[j] ?? '' : index === j ? lines[i] ?? '' : line;
        if (how === 'drop') return index === i ? [] : line;
        if (how === 'repeat') return index === i ? [line, lines[j] ?? ''] : line;
        return index < i ? line : [];
      }).join('');
      const after = Buffer.from(edited);
      fc.pre(!after.equals(file));
      const change = locateChange(after, fingerprintPieces(file));
      const truth = firstDifference(file, after);
      expect(change?.offset).toBeLessThanOrEqual(truth);
      expect(change?.offset).toBeGreaterThanOrEqual(pieceStart(file, Math.min(truth, file.length - 1)));
      if (change?.isExact === true) expect(change.offset).toBe(truth);
    }), { numRuns: 30 });
  });

  it('names the line and the event that it is in', () => {
    const file = Buffer.from([1, 2, 3].map((seq) => `{"seq":${seq},"at":"2026-11-24T07:46:39.000Z","type":"drainEnded"}\n`).join(''));
    const edited = Buffer.from(file.toString('latin1').replace('"seq":2,"at":"2026', '"seq":2,"at":"2027'));
    expect(locateChange(edited, fingerprintPieces(file))).toEqual({ kind: 'changed', offset: file.indexOf('"seq":2') + 17, isExact: true, line: 2, seq: 2 });
  });

  it('knows lines that changed places', () => {
    const file = Buffer.from('one and only\nsomething else\nthe third one\n');
    expect(locateChange(Buffer.from('something else\none and only\nthe third one\n'), fingerprintPieces(file))).toMatchObject({ kind: 'moved', offset: 0, line: 1 });
  });
});
