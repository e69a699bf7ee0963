import { describe, expect, it } from 'vitest';
import { compareWithLock, digestMeaning, extendLock, type RequirementLock } from '../../src/catalogue/requirement-lock.ts';

const rule = (id: string, en: string) => ({ id, text: { en, fr: 'en français' } });
const empty: RequirementLock = { frozen: {}, retired: [] };
const rules = [rule('B-2', 'The second rule.'), rule('A-1', 'The first rule.')];
const lock = extendLock(rules, empty);

describe('a lock', () => {
  it('is kept by the rules that it was made of', () => {
    expect(compareWithLock(rules, lock)).toEqual([]);
    expect(Object.keys(lock.frozen)).toEqual(['A-1', 'B-2']);
  });

  it('is kept by the same words on other lines', () => {
    expect(digestMeaning(rule('A-1', ' The first\n  rule. '))).toBe(lock.frozen['A-1']);
  });

  it.each([
    ['reworded', [rule('B-2', 'Something else.'), rules[1]], 'B-2'],
    ['vanished', [rules[1]], 'B-2'],
    ['unfrozen', [...rules, rule('C-3', 'The third rule.')], 'C-3'],
  ] as const)('says which id is %s', (kind, changed, id) => {
    expect(compareWithLock(changed.flatMap((one) => one ?? []), lock)).toEqual([{ id, kind }]);
  });

  it('never gives a retired id away again, even with its old words', () => {
    const retired = extendLock([], lock, { retired: ['A-1', 'B-2'] });
    expect(compareWithLock([], retired)).toEqual([]);
    expect(compareWithLock(rules, retired)).toEqual([{ id: 'B-2', kind: 'reused' }, { id: 'A-1', kind: 'reused' }]);
    expect(extendLock(rules, retired)).toEqual(retired);
  });

  it('is not changed by another wording, unless that is said on purpose', () => {
    const changed = [rule('A-1', 'Something else.'), rule('B-2', 'The second rule.')];
    expect(extendLock(changed, lock)).toEqual(lock);
    expect(compareWithLock(changed, extendLock(changed, lock, { reworded: ['A-1'] }))).toEqual([]);
  });
});
