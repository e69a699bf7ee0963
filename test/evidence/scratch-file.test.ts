import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openScratch } from '../../src/evidence/scratch-file.ts';

const folders: string[] = [];

/** Makes a new, empty folder the one for temporary files. */
function useFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scratch-test-'));
  folders.push(folder);
  vi.stubEnv('TMPDIR', folder);
  return folder;
}

afterEach(() => {
  vi.unstubAllEnvs();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('a scratch', () => {
  it('gives back what was put aside, in any order, short or long', () => {
    useFolder();
    // Some are longer than what is written at once, and than a block that is read.
    const texts = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.constantFrom(1, 3, 2_000, 90_000)).map(([text, times]) => `${text}é`.repeat(times).slice(0, 400_000)), { maxLength: 12 });
    fc.assert(fc.property(texts, fc.nat(), (all, seed) => {
      const scratch = openScratch();
      const places = all.map((text) => scratch.append(text));
      const order = all.map((_text, index) => (index * 7 + seed) % all.length);
      for (const index of [...all.keys(), ...order]) {
        const place = places[index];
        expect(place && scratch.read(place) === all[index]?.toWellFormed(), `text ${index}`).toBe(true);
      }
    }), { numRuns: 25 });
  });

  it('leaves no name behind: a process that is killed has nothing to clean up', () => {
    const folder = useFolder();
    const scratch = openScratch();
    const places = Array.from({ length: 100 }, (_none, index) => scratch.append(`${index} `.repeat(10_000)));
    expect(places[3] && scratch.read(places[3]).slice(0, 4)).toBe('3 3 ');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says so when there is no room, and still gives back what it has', () => {
    vi.stubEnv('TMPDIR', '/nowhere/at/all');
    const scratch = openScratch();
    const first = scratch.append('first');
    expect(scratch.append('x'.repeat(1 << 20))).toBeUndefined();
    expect(scratch.append('short')).toBeUndefined();
    expect(first && scratch.read(first)).toBe('first');
  });
});
