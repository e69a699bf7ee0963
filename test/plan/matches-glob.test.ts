import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchesGlob } from '../../src/plan/matches-glob.ts';

it.each([
  ['orders/tip', 'orders/tip', true], ['orders/*', 'orders/tip', true], ['*', 'orders/tip', false], ['**', 'orders/tip', true], ['*/tip', 'orders/tip', true],
  ['orders/t?p', 'orders/tip', true], ['orders?tip', 'orders/tip', false], ['tip', 'orders/tip', false], ['orders', 'orders/tip', false],
  ['STA-00*', 'STA-001', true], ['STA.001', 'STA-001', false], ['(a+)+', 'aaa', false], ['[a]', 'a', false], ['', 'a', false],
])('the pattern %j fits %j: %s', (pattern, id, expected) => {
  expect(matchesGlob(pattern, id)).toBe(expected);
});

it('a text without stars and question marks fits itself only', () => {
  const plain = fc.string().filter((text) => !/[*?]/.test(text));
  fc.assert(fc.property(plain, plain, (pattern, id) => {
    expect(matchesGlob(pattern, id)).toBe(pattern === id);
  }));
});
