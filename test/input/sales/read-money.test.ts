import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoney } from '../../../src/input/sales/read-money.ts';
import { spellPhrase } from '../../../src/model/phrase.ts';

const cents = (text: string, isInCents = false): number | string => {
  const read = readMoney(text, isInCents);
  return read.kind === 'cents' ? read.cents : read.kind === 'blank' ? 'blank' : spellPhrase(read.message);
};

describe('money in a sales export', () => {
  it.each([
    ['15.50', 1550], ['15,50', 1550], ['$15.50', 1550], ['15,50 $', 1550], ['15,50\u00A0$', 1550], ['CA$15.50', 1550], ['15.50 CAD', 1550], ['15.5', 1550], ['15', 1500], ['0', 0], ['.5', 'is no amount'],
    ['1 234,50', 123_450], ['1\u00A0234,50\u00A0$', 123_450], ['1\u202F234,50', 123_450], ['1,234.50', 123_450], ['1.234,50', 123_450], ['1,234,567', 123_456_700], ["1'234.50", 123_450],
    ['-3.00', -300], ['−3,00', -300], ['(3.00)', -300], ['$-3.00', -300], ['-$3.00', -300], ['3.00-', -300], ['+3.00', 300], ['-0.00', 0],
    ['15.5000', 1550], ['1234.500', 123_450], ['0.500', 50], ['="15.50"', 1550], ["'15.50", 1550],
    ['', 'blank'], ['  ', 'blank'],
    ['1,234', 'can be read as 1234 and as 1,234'], ['1.234', 'can be read as 1234 and as 1.234'],
    ['15.505', 'can be read as'], ['15.5050', 'is finer than a cent'], ['1234.567', 'is finer than a cent'],
    ['12 34', 'is no amount'], ['1,23,4', 'is no amount'], ['1 2345', 'is no amount'], ['15.50.10', 'is no amount'], ['abc', 'is no amount'], ['$', 'is no amount'], ['--3', 'is no amount'], ['(3', 'is no amount'], ['1e3', 'is no amount'],
    ['١٥', 'is no amount'], ['99999999999999999999', 'is no amount'],
  ])('%j is %s', (text, expected) => {
    if (typeof expected === 'number' || expected === 'blank') expect(cents(text)).toBe(expected);
    else expect(cents(text)).toContain(expected);
  });

  it.each([['1550', 1550], ['1 550', 1550], ['-300', -300], ['', 'blank'], ['15.50', 'is no whole number of cents'], ['1,550', 'is no whole number of cents']])('in cents, %j is %s', (text, expected) => {
    if (typeof expected === 'number' || expected === 'blank') expect(cents(text, true)).toBe(expected);
    else expect(cents(text, true)).toContain(expected);
  });

  it('is exact for every amount, however it is written', () => {
    fc.assert(fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (amount) => {
      const [sign, whole, rest] = [amount < 0 ? '-' : '', String(Math.floor(Math.abs(amount) / 100)), String(Math.abs(amount) % 100).padStart(2, '0')];
      const grouped = (mark: string): string => whole.replace(/\B(?=(\d{3})+$)/g, mark);
      const forms = [`${sign}${whole}.${rest}`, `${sign}${whole},${rest} $`, `${sign}$${grouped(',')}.${rest}`, `${sign}${grouped('\u00A0')},${rest}\u00A0$`];
      expect(forms.map((form) => cents(form))).toEqual(forms.map(() => amount));
      expect(cents(String(amount), true)).toBe(amount);
    }));
  });
});
