import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spellMoney } from '../../src/model/spell-money.ts';

it.each([['en', 'en-CA'], ['fr', 'fr-CA']] as const)('writes money in %s as the platform does', (language, locale) => {
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'CAD' });
  fc.assert(fc.property(fc.oneof(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: -(2 ** 40), max: 2 ** 40 })), (cents) => {
    expect(spellMoney(language, cents)).toBe(money.format(cents / 100));
  }));
});
