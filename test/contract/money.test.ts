import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineCents, type MoneyLine } from '../../src/contract/line-cents.ts';
import { roundHalfUp } from '../../src/contract/round-half-up.ts';
import { spreadDiscount } from '../../src/contract/spread-discount.ts';
import { sumOrder, type OrderAmounts } from '../../src/contract/sum-order.ts';
import { taxCents } from '../../src/contract/tax-cents.ts';
import type { TaxRule } from '../../src/model/contract.ts';

const gst: TaxRule = { name: 'GST', type: 'Federal', rateMilliPercent: 5000, appliesTo: 'HasFederalTax' };
const qst: TaxRule = { name: 'QST', type: 'Provincial', rateMilliPercent: 9975, appliesTo: 'HasProvincialTax' };
const taxed = (cents: number) => ({ cents, hasFederalTax: true, hasProvincialTax: true });
const untaxed = (cents: number) => ({ cents, hasFederalTax: false, hasProvincialTax: false });
const amounts = (some: Partial<OrderAmounts>): OrderAmounts => ({ lines: [], feesCents: [], promotions: [], taxRules: [gst, qst], tipCents: 0, ...some });

const cents = fc.integer({ min: 0, max: 1_000_000 });
const line = fc.record({ cents, hasFederalTax: fc.boolean(), hasProvincialTax: fc.boolean() });
const promotion = fc.oneof(
  fc.record({ type: fc.constant('Amount' as const), value: cents }),
  fc.record({ type: fc.constant('Percent' as const), value: fc.integer({ min: 0, max: 10_000 }) }),
);

/** Whether `rounded` is the exact fraction rounded half up: rounded − ½ ≤ exact < rounded + ½. */
const isHalfUp = (rounded: bigint, numerator: bigint, denominator: bigint) =>
  (2n * rounded - 1n) * denominator <= 2n * numerator && 2n * numerator < (2n * rounded + 1n) * denominator;

describe('rounding', () => {
  it('is half up of the exact fraction, below zero too', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 9n }), (numerator, denominator) => {
      expect(isHalfUp(roundHalfUp(numerator, denominator), numerator, denominator)).toBe(true);
    }));
    expect([5n, 4n, -5n, -6n].map((tenths) => roundHalfUp(tenths, 10n))).toEqual([1n, 0n, 0n, -1n]);
  });
});

describe('a tax', () => {
  it('is that of the public sample', () => {
    expect(taxCents(1550, 5000)).toBe(78);
    expect(taxCents(1550, 9975)).toBe(155);
  });

  it('is never off by a cent, at any rate of up to a hundred percent', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 0, max: 100_000 }), (base, rate) => {
      const tax = taxCents(base, rate);
      expect(Number.isSafeInteger(tax) && isHalfUp(BigInt(tax), BigInt(base) * BigInt(rate), 100_000n)).toBe(true);
    }));
  });
});

describe('a line', () => {
  const { tree } = fc.letrec<{ tree: MoneyLine }>((tie) => ({
    tree: fc.record({
      quantity: fc.integer({ min: 1, max: 9 }), unitCents: fc.integer({ min: 0, max: 9999 }),
      modifiers: fc.oneof({ maxDepth: 3 }, fc.constant([]), fc.array(tie('tree'), { maxLength: 3 })),
    }),
  }));
  /** What a line is when everything in it is laid out piece by piece. */
  const layOut = ({ quantity, unitCents, modifiers }: MoneyLine, times: bigint): bigint =>
    times * BigInt(quantity) * BigInt(unitCents) + modifiers.reduce((sum, modifier) => sum + layOut(modifier, times * BigInt(quantity)), 0n);

  it('takes a modifier once for each unit of its parent: two burgers with two tomatoes each are four tomatoes', () => {
    const burgers = { quantity: 2, unitCents: 0, modifiers: [{ quantity: 2, unitCents: 75, modifiers: [] }] };
    expect(lineCents(burgers)).toBe(4 * 75);
    expect(lineCents({ ...burgers, unitCents: 1000 })).toBe(2300);
  });

  it('is the sum of all its pieces, however they are nested', () => {
    fc.assert(fc.property(tree, (order) => {
      expect(BigInt(lineCents(order))).toBe(layOut(order, 1n));
    }));
  });

  it.each([[1.5, 100], [1, 0.1], [2, Number.MAX_SAFE_INTEGER], [Number.NaN, 1]])('of %d × %d is refused, for it would not be exact', (quantity, unitCents) => {
    expect(() => lineCents({ quantity, unitCents, modifiers: [] })).toThrow(RangeError);
  });
});

describe('spreading a discount', () => {
  it('puts what rounding leaves on the largest base', () => {
    expect(spreadDiscount(100, [100, 200])).toEqual([33, 67]);
    expect(spreadDiscount(1, [5, 5])).toEqual([1, 0]);
    expect(spreadDiscount(2, [1, 1, 1])).toEqual([1, 1, 0]);
    expect(spreadDiscount(5, [0, 0])).toEqual([0, 0]);
  });

  it('gives all of it, close to proportion, and never more than a base has', () => {
    const bases = fc.array(cents, { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(bases, fc.nat(), (list, wish) => {
      const total = list.reduce((sum, base) => sum + base, 0);
      const discount = Math.min(wish, total);
      const shares = spreadDiscount(discount, list);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total === 0 ? 0 : discount);
      shares.forEach((share, index) => {
        const base = list[index] ?? 0;
        expect(Number.isSafeInteger(share) && share >= 0 && share <= base).toBe(true);
        const drift = BigInt(share) * BigInt(total) - BigInt(discount) * BigInt(base);
        expect(drift > -BigInt(total || 1) && drift < BigInt(list.length * (total || 1))).toBe(true);
      });
    }));
  });
});

describe('an order', () => {
  it('sums up as the public sample does: fees are inside the Subtotal and are taxed', () => {
    const sum = sumOrder(amounts({ lines: [taxed(850)], feesCents: [700] }));
    expect(sum.subtotalCents).toBe(1550);
    expect(sum.taxes.map((tax) => tax.cents)).toEqual([78, 155]);
    expect(sum.totalCents).toBe(1550 + 78 + 155);
  });

  it('takes an item\'s promotion off the taxes of that item only', () => {
    const lines = [taxed(1000), untaxed(1000)];
    const bases = (line: number) => sumOrder(amounts({ lines, promotions: [{ type: 'Percent', value: 1000, line }] })).taxes.map(({ baseCents }) => baseCents);
    expect(bases(0)).toEqual([900, 900]);
    expect(bases(1)).toEqual([1000, 1000]);
  });

  it('spreads its own promotion over the tax bases', () => {
    const sum = sumOrder(amounts({ lines: [taxed(1000), untaxed(500)], promotions: [{ type: 'Amount', value: 300 }], feesCents: [100] }));
    expect(sum).toMatchObject({ promotionsCents: [300], subtotalCents: 1300 });
    expect(sum.taxes.map(({ baseCents }) => baseCents)).toEqual([900, 900]);
  });

  it('takes a percentage off the lines and not off the fees, half up', () => {
    const sum = sumOrder(amounts({ lines: [taxed(1005)], feesCents: [1000], promotions: [{ type: 'Percent', value: 1000 }] }));
    expect(sum.promotionsCents).toEqual([101]);
  });

  it('never takes off more than is there', () => {
    const lines = [taxed(100), taxed(50)];
    const sum = sumOrder(amounts({ lines, promotions: [{ type: 'Amount', value: 500, line: 0 }, { type: 'Amount', value: 500 }] }));
    expect(sum).toMatchObject({ promotionsCents: [100, 50], subtotalCents: 0, totalCents: 0 });
  });

  it('is not taxed where no tax applies, and a tip never is', () => {
    const sum = sumOrder(amounts({ lines: [untaxed(1000), { cents: 200, hasFederalTax: true, hasProvincialTax: false }], tipCents: 300 }));
    expect(sum.taxes.map((tax) => tax.cents)).toEqual([10, 0]);
    expect(sum.totalCents).toBe(1510);
  });

  it('adds up, in whole cents, whatever is in it', () => {
    fc.assert(fc.property(fc.array(line, { maxLength: 8 }), fc.array(cents, { maxLength: 3 }), fc.array(promotion, { maxLength: 3 }), cents, (lines, feesCents, promotions, tipCents) => {
      const { promotionsCents, subtotalCents, taxes, totalCents } = sumOrder(amounts({ lines, feesCents, promotions, tipCents }));
      const add = (list: readonly number[]) => list.reduce((sum, amount) => sum + amount, 0);
      expect(subtotalCents).toBe(add(lines.map((entry) => entry.cents)) + add(feesCents) - add(promotionsCents));
      expect(totalCents).toBe(subtotalCents + add(taxes.map((tax) => tax.cents)) + tipCents);
      expect([...promotionsCents, subtotalCents, totalCents, ...taxes.map(({ baseCents }) => baseCents)].every((amount) => Number.isSafeInteger(amount) && amount >= 0)).toBe(true);
      for (const { rule, baseCents, cents: tax } of taxes) {
        expect(baseCents <= subtotalCents && isHalfUp(BigInt(tax), BigInt(baseCents) * BigInt(rule.rateMilliPercent), 100_000n)).toBe(true);
      }
    }));
  });

  it('sums up the same in whatever order its lines stand', () => {
    const shuffled = fc.array(line, { maxLength: 8 }).chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })));
    fc.assert(fc.property(shuffled, fc.array(promotion, { maxLength: 2 }), ([lines, other], promotions) => {
      expect(sumOrder(amounts({ lines: other, promotions }))).toEqual(sumOrder(amounts({ lines, promotions })));
    }));
  });
});
