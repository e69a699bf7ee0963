import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { both, either, isOne, phrase, spellPhrase } from '../../src/model/phrase.ts';
import type { Language } from '../../src/model/text.ts';

// The rules of the languages, as the platform knows them; ours are written out since these take long to load.
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-CA' };
const languages = fc.constantFrom<Language[]>('en', 'fr');

describe('a phrase', () => {
  it('joins things as the language does', () => {
    fc.assert(fc.property(languages, fc.array(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 5 }), (language, items) => {
      const joined = (type: 'conjunction' | 'disjunction'): string => new Intl.ListFormat(locales[language], { type }).format(items);
      expect(spellPhrase(phrase`${both(items)}`, language)).toBe(joined('conjunction'));
      expect(spellPhrase(phrase`${either(items)}`, language)).toBe(joined('disjunction'));
    }));
  });

  it('knows when the form of a single thing stands for so many', () => {
    fc.assert(fc.property(languages, fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer()), (language, count) => {
      expect(isOne(language, count)).toBe(new Intl.PluralRules(locales[language]).select(count) === 'one');
    }));
  });

  it('writes numbers as the language does, in English without separators', () => {
    fc.assert(fc.property(languages, fc.oneof(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -5_000_000, max: 5_000_000 }).map((thousandths) => thousandths / 1000), fc.maxSafeInteger(), fc.double({ noNaN: true })), (language, number) => {
      const numbers = new Intl.NumberFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { useGrouping: language === 'fr' });
      // There is no minus zero of anything.
      fc.pre(!Object.is(number, -0));
      expect(spellPhrase(phrase`${number}`, language)).toBe(numbers.format(number));
    }));
  });
});
