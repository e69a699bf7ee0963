import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitTaxBases } from '../../src/reference-pos/judge/split-tax-bases.ts';
import { sumLine } from '../../src/reference-pos/judge/sum-line.ts';
import { sumBeforePromotions, sumSubtotal, sumTaxes } from '../../src/reference-pos/judge/sum-order.ts';
import { findTaxes } from '../../src/reference-pos/judge/tax-regimes.ts';
import { orderSchema } from '../../src/reference-pos/till/order-schema.ts';
import { makeLine, makeOrder, type OrderWish, type TestLine } from './make-order.ts';

const read = (wish: OrderWish) => orderSchema.parse(makeOrder(wish));
const quebec = findTaxes('QC');
const cents = fc.integer({ min: 0, max: 100_000 });
const lineOf = (modifiers: fc.Arbitrary<readonly TestLine[]>): fc.Arbitrary<TestLine> =>
  fc
    .record({ price: cents, Quantity: fc.integer({ min: 1, max: 9 }), HasFederalTax: fc.boolean(), HasProvincialTax: fc.boolean(), Modifiers: modifiers })
    .map(({ price, ...more }) => makeLine('x', price, more));
const line = lineOf(fc.array(lineOf(fc.array(lineOf(fc.constant([])), { maxLength: 2 })), { maxLength: 2 }));

describe('sums', () => {
  it('are those of the public sample: 850 and a fee of 700 are 1550, GST 78, QST 155', () => {
    const order = read({ lines: [makeLine('x', 850)], fees: [700] });
    expect([sumSubtotal(order), ...sumTaxes(order, quebec)]).toEqual([1550n, 78n, 155n]);
  });

  it('count a modifier per unit of its parent: two burgers with two tomatoes each are four tomatoes', () => {
    expect(sumLine(makeLine('x', 1000, { Quantity: 2, Modifiers: [makeLine('t', 75, { Quantity: 2 })] }))).toBe(2300n);
  });

  it('leave untaxed lines out of the taxes, and keep fees in', () => {
    const order = read({ lines: [makeLine('x', 1000), makeLine('y', 5000, { HasFederalTax: false, HasProvincialTax: false })], fees: [100] });
    expect(sumTaxes(order, quebec)).toEqual([55n, 110n]);
  });

  it('spread a promotion of the order over the bases in proportion', () => {
    const untaxed = makeLine('y', 3000, { HasFederalTax: false, HasProvincialTax: false });
    const order = read({ lines: [makeLine('x', 1000), untaxed], promotions: [{ Id: 'p', Name: 'P', Type: 'Amount', Amount: 400 }] });
    expect(splitTaxBases(order).map((base) => base.cents)).toEqual([900n, 0n, 0n, 2700n]);
  });

  it('take a promotion of an item off that item alone', () => {
    const untaxed = makeLine('y', 3000, { HasFederalTax: false, HasProvincialTax: false });
    const order = read({ lines: [makeLine('x', 1000), untaxed], promotions: [{ Id: 'p', Name: 'P', Type: 'Percent', Amount: 400, ItemId: 'y' }] });
    expect(splitTaxBases(order).map((base) => base.cents)).toEqual([1000n, 0n, 0n, 2600n]);
  });

  it('grow with each unit of a line by the same amount', () => {
    fc.assert(
      fc.property(line, (any) => {
        expect(sumLine({ ...any, Quantity: any.Quantity + 1 }) - sumLine(any)).toBe(sumLine({ ...any, Quantity: 1 }));
      }),
    );
  });

  it('lose or find no cent when a promotion is spread', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), fc.nat({ max: 1000 }), (lines, permille) => {
        const whole = sumBeforePromotions(read({ lines }));
        const Amount = Number((whole * BigInt(permille)) / 1000n);
        const bases = splitTaxBases({ ...read({ lines }), Promotions: [{ Id: 'p', Name: 'P', Type: 'Amount', Amount }] });
        expect(bases.reduce((sum, base) => sum + base.cents, 0n)).toBe(whole - BigInt(Amount));
        expect(bases.filter((base) => base.cents < 0n)).toEqual([]);
      }),
    );
  });

  it('round each tax half up, never by more than half a cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (price) => {
        const [gst = -1n, qst = -1n] = sumTaxes(read({ lines: [makeLine('x', price)] }), quebec);
        for (const [tax, rate] of [[gst, 5_000n], [qst, 9_975n]] as const) {
          const error = tax * 100_000n - BigInt(price) * rate;
          expect(error > -50_000n && error <= 50_000n).toBe(true);
        }
      }),
    );
  });

  it('do not depend on the order of the lines', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const [there, back] = [read({ lines }), read({ lines: lines.toReversed() })];
        expect([sumSubtotal(back), ...sumTaxes(back, quebec)]).toEqual([sumSubtotal(there), ...sumTaxes(there, quebec)]);
      }),
    );
  });
});
