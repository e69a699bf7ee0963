import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTaxRate } from '../../src/input/parse-tax-rate.ts';

describe('parseTaxRate', () => {
  it('reads thousandths of a percent exactly, however many decimals are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (rate) => {
        const decimals = String(rate % 1000).padStart(3, '0');
        const whole = Math.floor(rate / 1000);
        expect(parseTaxRate(`${whole}.${decimals}%`)).toBe(rate);
        if (rate % 10 === 0) expect(parseTaxRate(`${whole}.${decimals.slice(0, 2)}%`)).toBe(rate);
      }),
    );
  });

  it.each([
    ['5%', 5000],
    ['9.975%', 9975],
    ['9.9%', 9900],
  ])('reads %s', (text, rate) => {
    expect(parseTaxRate(text)).toBe(rate);
  });

  it.each(['5', '9.9755%', '-5%', '.5%', '5.%', '5 %', '1e1%'])('refuses %s', (text) => {
    expect(parseTaxRate(text)).toBeUndefined();
  });
});
