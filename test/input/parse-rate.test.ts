import { describe, expect, it } from 'vitest';
import { parseRate } from '../../src/input/parse-rate.ts';

describe('parseRate', () => {
  it.each([
    ['5/s', 5],
    ['0.5/s', 0.5],
    ['30/m', 0.5],
  ])('reads %s as %d a second', (text, perSecond) => {
    expect(parseRate(text)).toBe(perSecond);
  });

  it.each(['5', '0/s', '5/h', '5 / s', '-5/s', '/s'])('refuses %j', (text) => {
    expect(parseRate(text)).toBeUndefined();
  });
});
