import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestWord } from '../../src/input/nearest-word.ts';

const words = ['expect', 'expectNone', 'send', 'pause', 'ask'];

describe('nearestWord', () => {
  it.each([
    ['expct', 'expect'],
    ['EXPECT', 'expect'],
    ['expectnon', 'expectNone'],
    ['sned', 'send'],
    ['as', 'ask'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearestWord(word, words)).toBe(meant);
  });

  it.each(['wait', 'a', '', 'reply', 'expectation', 'tasks', 'seek'])('takes %j for none', (word) => {
    expect(nearestWord(word, words)).toBeUndefined();
  });

  it('takes every word for itself', () => {
    fc.assert(fc.property(fc.constantFrom(...words), (word) => nearestWord(word, words) === word));
  });
});
