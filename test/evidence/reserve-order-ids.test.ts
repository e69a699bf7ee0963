import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFreeBlock, type Block } from '../../src/evidence/find-free-block.ts';
import { reserveOrderIds } from '../../src/evidence/reserve-order-ids.ts';
import { temporaryFolder } from './temporary-folder.ts';

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const blocks = fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.nat(40)).map(([first, length]): Block => [first, first + length]), { maxLength: 12 });

const isTaken = (taken: readonly Block[], id: number): boolean => taken.some(([first, last]) => id >= first && id <= last);

/** The obvious way, for comparison: try every first number. */
function allPlaces([first, last]: Block, taken: readonly Block[], count: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first - count + 2) }, (_, index) => first + index)
    .filter((start) => Array.from({ length: count }, (_, index) => start + index).every((id) => !isTaken(taken, id)));
}

describe('findFreeBlock', () => {
  it('finds a place that is in the range and clear of every taken block, whenever there is one', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 100 }), fc.nat(200), blocks, fc.integer({ min: 1, max: 30 }), random, (first, length, taken, count, chance) => {
      const range: Block = [first, first + length];
      const places = allPlaces(range, taken, count);
      const place = findFreeBlock(range, taken, count, () => chance);
      if (places.length === 0) expect(place).toBeUndefined();
      else expect(places).toContain(place);
    }));
  });

  it('can reach every free place', () => {
    const taken: Block[] = [[3, 4], [8, 8]];
    const places = allPlaces([1, 12], taken, 2);
    const reached = new Set(places.map((_, index) => findFreeBlock([1, 12], taken, 2, () => (index + 0.5) / places.length)));
    expect([...reached]).toEqual(places);
  });
});

describe('reserveOrderIds', () => {
  it('never gives the same number twice until the range is full, then says that there is no room', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9 }), fc.infiniteStream(random), (count, chances) => {
      const ledgerFile = join(temporaryFolder(), 'ppip-runs', 'order-ids');
      const seen = new Set<number>();
      const reserve = (): number => reserveOrderIds({ ledgerFile, range: [1, 60], count, random: () => Number(chances.next().value) });
      const reserveAll = () => {
        for (;;) {
          const first = reserve();
          for (let id = first; id < first + count; id += 1) {
            expect(seen.has(id)).toBe(false);
            expect(id >= 1 && id <= 60).toBe(true);
            seen.add(id);
          }
        }
      };
      expect(reserveAll).toThrow(expect.objectContaining({ code: 'orders.noRoom' }));
      expect(allPlaces([1, 60], [...seen].map((id): Block => [id, id]), count)).toEqual([]);
    }), { numRuns: 20 });
  });

  it('has the block in the ledger before it is used, on a line of its own even after an unfinished one', () => {
    const ledgerFile = join(temporaryFolder(), 'order-ids');
    writeFileSync(ledgerFile, '1-10\n40-4');
    expect(reserveOrderIds({ ledgerFile, range: [1, 20], count: 10, random: () => 0.99 })).toBe(11);
    expect(readFileSync(ledgerFile, 'utf8')).toMatch(/^1-10\n40-4\n11-20 \S+\n$/);
  });

  it('ignores lines that are no block', () => {
    const ledgerFile = join(temporaryFolder(), 'order-ids');
    writeFileSync(ledgerFile, '# notes\n\n9-2\nx-y\n1 - 3\n\u0000\n1-2');
    expect(reserveOrderIds({ ledgerFile, range: [1, 3], count: 1, random: () => 0 })).toBe(3);
  });

  it('yields when another run wrote the same numbers in between', () => {
    const ledgerFile = join(temporaryFolder(), 'order-ids');
    let asked = 0;
    const first = reserveOrderIds({
      ledgerFile, range: [1, 4], count: 2,
      random: () => {
        // The first time, another run is quicker and takes what this one is about to take.
        if (asked === 0) writeFileSync(ledgerFile, '1-2 other\n');
        asked += 1;
        return 0;
      },
    });
    expect(first).toBe(3);
    expect(asked).toBe(2);
  });

  it('says so when the ledger cannot be kept', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'order-ids'));
    expect(() => reserveOrderIds({ ledgerFile: join(folder, 'order-ids'), range: [1, 9], count: 1, random: () => 0 })).toThrow(expect.objectContaining({ code: 'orders.noLedger' }));
  });
});
