import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/problem.ts';
import { openProblemList } from '../../src/input/problem-list.ts';
import { phrase } from '../../src/model/phrase.ts';
import { problemsOf } from './problems-of.ts';

describe('openProblemList', () => {
  it('throws nothing when nothing was gathered', () => {
    expect(problemsOf(() => { openProblemList().throwIfAny(); })).toEqual([]);
  });

  it('throws all that was gathered, by file, line and column as numbers', () => {
    const list = openProblemList();
    const at = (location: string) => ({ code: 'x', message: phrase`value`, location });
    list.add(at('b.yaml:1:1'), at('a.yaml:10:2'));
    const value = list.attempt((): string => { throw new InputError([at('a.yaml:9:11'), at('a.yaml:9:2')]); });
    expect(value).toBeUndefined();
    expect(problemsOf(() => { list.throwIfAny(); }).map(({ location }) => location)).toEqual(['a.yaml:9:2', 'a.yaml:9:11', 'a.yaml:10:2', 'b.yaml:1:1']);
  });

  it('does not hide what is no bad input', () => {
    const list = openProblemList();
    expect(() => list.attempt((): string => { throw new TypeError('a defect'); })).toThrow(TypeError);
  });
});
