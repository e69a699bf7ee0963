import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KeyIndex } from '../../src/model/key-index.ts';

it('finds each name under its number, and no other', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.string(), { maxLength: 400 }), fc.array(fc.string()), (names, others) => {
    const index = new KeyIndex();
    for (const [number, name] of names.entries()) index.add(name, number);
    const find = (name: string): number | undefined => index.find(name, (number) => names[number] === name);
    expect(names.map(find)).toEqual(names.map((_name, number) => number));
    for (const other of others.filter((name) => !names.includes(name))) expect(find(other)).toBeUndefined();
  }), { numRuns: 30 });
});

it('tells apart names whose hashes are the same', () => {
  // The hash only has 32 bits: among 200,000 names some share one.
  const index = new KeyIndex();
  const names = Array.from({ length: 200_000 }, (_none, number) => `order:${number * 7919}`);
  for (const [number, name] of names.entries()) index.add(name, number);
  let collisions = 0;
  for (const [number, name] of names.entries()) {
    const found = index.find(name, (candidate) => {
      if (candidate !== number) collisions += 1;
      return candidate === number;
    });
    if (found !== number) expect(found).toBe(number);
  }
  expect(collisions).toBeGreaterThan(0);
});
