import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scratch } from '../../src/model/ports.ts';
import { SpillingMap } from '../../src/model/spilling-map.ts';

/** A scratch in memory that takes so many texts and then no more. */
function shortScratch(room: number): Scratch {
  const texts: string[] = [];
  return {
    // As through a file.
    append: (text) => (texts.length < room ? { at: texts.push(Buffer.from(text).toString()) - 1, length: text.length } : undefined),
    read: ({ at }) => texts[at] ?? '',
  };
}

interface Value {
  readonly number: number;
  readonly isOpen: boolean;
}

const spillTo = (scratch: Scratch, long: number, usual = long): SpillingMap<Value> => new SpillingMap({
  scratch, room: { usual, long },
  isSettled: ({ isOpen }) => !isOpen,
  encode: (value) => JSON.stringify(value),
  decode: (text) => JSON.parse(text) as Value,
});

// Few names, so that most are changed or asked for again; odd ones among them.
const names = fc.oneof(fc.nat(30).map((number) => `order:${number}`), fc.constantFrom('', ' ', '1 2', '__proto__', 'é\n', '😀', '\ud83d', '\ude00'));
const changes = fc.array(fc.record({ name: names, value: fc.record({ number: fc.nat(), isOpen: fc.boolean() }), asks: fc.boolean() }), { maxLength: 150 });

describe('a map that puts its older entries aside', () => {
  it.each([['room enough', 1_000], ['little room', 12], ['no room', 0]])('is a map like any other, with %s', (_name, room) => {
    fc.assert(fc.property(changes, fc.integer({ min: 1, max: 8 }), fc.nat(5), (steps, long, more) => {
      const map = spillTo(shortScratch(room), long, long + more);
      const plain = new Map<string, Value>();
      for (const { name, value, asks } of steps) {
        if (asks) expect([map.get(name), map.has(name)]).toEqual([plain.get(name), plain.has(name)]);
        else [map, plain].forEach((each) => each.set(name, value));
        expect(map.size).toBe(plain.size);
      }
      expect([...map]).toEqual([...plain]);
      expect([[...map.keys()], [...map.values()]]).toEqual([[...plain.keys()], [...plain.values()]]);
    }));
  });

  it('keeps what is open, and what came after it, at hand: whoever holds it sees it change', () => {
    const map = spillTo(shortScratch(100), 1);
    const open = { number: 1, isOpen: true };
    map.set('open', open);
    for (const name of ['a', 'b', 'c']) map.set(name, { number: 2, isOpen: false });
    expect(map.get('open')).toBe(open);
    map.set('open', { ...open, isOpen: false });
    for (const name of ['d', 'e']) map.set(name, { number: 3, isOpen: false });
    expect(map.get('open')).not.toBe(map.get('a'));
    expect(map.get('open')).toEqual({ number: 1, isOpen: false });
    expect([...map.keys()]).toEqual(['open', 'a', 'b', 'c', 'd', 'e']);
  });

  it('puts nothing aside before there is more than usual, and keeps few from then on', () => {
    const texts: string[] = [];
    const map = spillTo({ append: (text) => ({ at: texts.push(text) - 1, length: 0 }), read: ({ at }) => texts[at] ?? '' }, 2, 5);
    const sizes = Array.from({ length: 8 }, (_none, number) => {
      map.set(`${number}`, { number, isOpen: false });
      return texts.length;
    });
    expect(sizes).toEqual([0, 0, 0, 0, 0, 4, 5, 6]);
  });

  it('reads what was put aside from the scratch, once while it is asked for again soon', () => {
    let reads = 0;
    const scratch = shortScratch(100);
    const map = spillTo({ ...scratch, read: (place) => { reads += 1; return scratch.read(place); } }, 2);
    for (let number = 0; number < 5; number += 1) map.set(`${number}`, { number, isOpen: false });
    const before = reads;
    expect([map.get('0')?.number, map.get('0')?.number, reads - before]).toEqual([0, 0, 1]);
  });
});
