import { describe, expect, it } from 'vitest';
import { withinTime } from '../../src/app/within-time.ts';

describe('work with a time limit', () => {
  it('gives what it came to, also nothing', () => {
    const value = { list: [1] };
    expect(withinTime(10_000, () => value)?.value).toBe(value);
    expect(withinTime(10_000, () => undefined)).toEqual({ value: undefined });
  });

  it('is given up when the time is up, even inside a regular expression that would go on for years', () => {
    expect(withinTime(50, () => /^(a+)+$/u.test(`${'a'.repeat(100)}!`))).toBeUndefined();
  });

  it('may fail in its own way', () => {
    const error = new RangeError('own');
    expect(() => withinTime(10_000, () => { throw error; })).toThrow(error);
  });
});
