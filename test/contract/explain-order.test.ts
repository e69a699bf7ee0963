import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainOrder } from '../../src/contract/explain-order.ts';
import type { TaxRule } from '../../src/model/contract.ts';
import type { Json } from '../../src/model/json.ts';
import type { WorkingRow } from '../../src/model/working.ts';

const rule = (name: string, rateMilliPercent: number, appliesTo: TaxRule['appliesTo']): TaxRule => ({ name, type: name, rateMilliPercent, appliesTo });
const quebec = [rule('GST', 5_000, 'HasFederalTax'), rule('QST', 9_975, 'HasProvincialTax')];

interface Line {
  readonly Id: string;
  readonly Name: string;
  readonly Quantity: number;
  readonly UnitPrice: number;
  readonly Modifiers: readonly Line[];
  readonly HasFederalTax: boolean;
  readonly HasProvincialTax: boolean;
}
interface Order {
  readonly Items: readonly Line[];
  readonly Fees: ReadonlyArray<{ readonly Id: string; readonly Amount: number }>;
  readonly Promotions: ReadonlyArray<{ readonly Name: string; readonly Amount: number; readonly ItemId?: string }>;
  readonly Payment: { readonly Subtotal: number; readonly Taxes: ReadonlyArray<{ readonly Name: string; readonly Amount: number }>; readonly Tip: number; readonly Total: number };
}

const line = (Id: string, UnitPrice: number, more: Partial<Line> = {}): Line => ({ Id, Name: `Item ${Id}`, Quantity: 1, UnitPrice, Modifiers: [], HasFederalTax: true, HasProvincialTax: true, ...more });
const order = (some: Partial<Order>): Order => ({ Items: [], Fees: [], Promotions: [], Payment: { Subtotal: 0, Taxes: [], Tip: 0, Total: 0 }, ...some });
const explain = (value: Order, rules = quebec): readonly WorkingRow[] => explainOrder(value as unknown as Json, rules) ?? [];
const write = ({ kind, label, working, cents, sentCents }: WorkingRow): string => `${kind} ${label}: ${working} = ${cents}${sentCents === undefined ? '' : `, sent ${sentCents}`}`;

describe('the working of an order', () => {
  it('leads from the lines of the public sample to its total, with each tax before and after rounding', () => {
    const sample = order({ Items: [line('plain', 850)], Fees: [{ Id: 'service', Amount: 700 }], Payment: { Subtotal: 1550, Taxes: [{ Name: 'GST', Amount: 78 }, { Name: 'QST', Amount: 155 }], Tip: 0, Total: 1783 } });
    expect(explain(sample).map(write)).toEqual([
      'line Item plain: 1 × 850 = 850', 'fee service: 700 = 700', 'subtotal : 850 + 700 = 1550', 'tax GST: 1550 × 5 % = 77.5 = 78',
      'tax QST: 1550 × 9.975 % = 154.6125 = 155', 'tip : 0 = 0', 'total : 1550 + 78 + 155 + 0 = 1783',
    ]);
  });

  it('counts modifiers per unit, takes a promotion of an item off its own taxes, and says what was sent where it differs', () => {
    const tomato = line('tomato', 75, { Quantity: 2 });
    const value = order({
      Items: [line('burger', 1000, { Quantity: 2, Modifiers: [tomato] }), line('bread', 500, { HasFederalTax: false, HasProvincialTax: false })],
      Promotions: [{ Name: 'Ten off', Amount: 230, ItemId: 'burger' }], Payment: { Subtotal: 2570, Taxes: [{ Name: 'GST', Amount: 204 }], Tip: 50, Total: 3000 },
    });
    expect(explain(value).map(write)).toEqual([
      'line Item burger: 2 × (1000 + 2 × 75) = 2300', 'line Item bread: 1 × 500 = 500', 'promotion Ten off: −230 = -230', 'subtotal : 2300 + 500 − 230 = 2570',
      // 2070 × 9.975 % = 206.4825
      'tax GST: 2070 × 5 % = 103.5 = 104, sent 204', 'tax QST: 2070 × 9.975 % = 206.4825 = 206, sent 0', 'tip : 50 = 50', 'total : 2570 + 104 + 206 + 50 = 2930, sent 3000',
    ]);
  });

  it('puts what does not fit in a row of its own', () => {
    const rows = explain(order({ Items: Array.from({ length: 150 }, () => line('plain', 850)), Payment: { Subtotal: 127_500, Taxes: [], Tip: 0, Total: 127_500 } }), []);
    expect(rows).toHaveLength(16);
    expect(rows.slice(12).map(write)).toEqual([
      'more 138: 850 + 850 + 850 + 850 + 850 + 850 + … + 850 = 117300', 'subtotal : 850 + 850 + 850 + 850 + 850 + 850 + … + 850 = 127500', 'tip : 0 = 0', 'total : 127500 + 0 = 127500',
    ]);
  });

  it.each<[string, Json]>([
    ['text', 'order'], ['an order without items', { Items: [], Payment: {} }], ['a quantity that is no number', { Items: [{ Id: 'a', Quantity: '1', UnitPrice: 1 }], Payment: {} }],
    ['half a cent', { Items: [{ Id: 'a', Quantity: 1, UnitPrice: 0.5 }], Payment: {} }], ['more than a number holds', { Items: [{ Id: 'a', Quantity: 2, UnitPrice: Number.MAX_SAFE_INTEGER }], Payment: {} }],
  ])('is not made for %s', (_what, value) => {
    expect(explainOrder(value, quebec)).toBeUndefined();
  });
});

const cents = fc.oneof(fc.nat({ max: 9_999 }), fc.nat({ max: 2_147_483_647 }));
const { tree } = fc.letrec<{ tree: Line }>((tie) => ({
  tree: fc.record({
    Id: fc.constantFrom('a', 'b', 'c'), Name: fc.constant('x'), Quantity: fc.integer({ min: 1, max: 99 }), UnitPrice: cents,
    Modifiers: fc.oneof({ maxDepth: 2 }, fc.constant([]), fc.array(tie('tree'), { maxLength: 2 })), HasFederalTax: fc.boolean(), HasProvincialTax: fc.boolean(),
  }),
}));
const anyRules = fc.tuple(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 30_000 })).map(([a, b]) => [rule('A', a, 'HasFederalTax'), rule('B', b, 'HasProvincialTax')]);
const anyOrder = fc.record({
  Items: fc.array(tree, { minLength: 1, maxLength: 10 }), Fees: fc.array(fc.record({ Id: fc.constant('fee'), Amount: cents }), { maxLength: 3 }), Tip: cents,
}).map(({ Tip, ...rest }) => order({ ...rest, Payment: { Subtotal: 0, Taxes: [], Tip, Total: 0 } }));

/** Every piece of a line laid out, in whole numbers of any size. */
const layOut = ({ Quantity, UnitPrice, Modifiers }: Line): bigint => BigInt(Quantity) * Modifiers.reduce((sum, modifier) => sum + layOut(modifier), BigInt(UnitPrice));
const add = (list: readonly bigint[]): bigint => list.reduce((sum, amount) => sum + amount, 0n);

/** The sums of an order without promotions, half up by hand: the remainder decides. */
function sumByHand({ Items, Fees, Payment }: Order, rules: readonly TaxRule[]): readonly bigint[] {
  const fees = add(Fees.map(({ Amount }) => BigInt(Amount)));
  const taxes = rules.map(({ rateMilliPercent, appliesTo }) => {
    const exact = (fees + add(Items.filter((item) => item[appliesTo]).map(layOut))) * BigInt(rateMilliPercent);
    return exact / 100_000n + (exact % 100_000n >= 50_000n ? 1n : 0n);
  });
  const subtotal = add(Items.map(layOut)) + fees;
  return [subtotal, ...taxes, BigInt(Payment.Tip), subtotal + add(taxes) + BigInt(Payment.Tip)];
}
const sumsOf = (rows: readonly WorkingRow[]): readonly bigint[] => rows.filter(({ kind }) => ['subtotal', 'tax', 'tip', 'total'].includes(kind)).map((row) => BigInt(row.cents));

describe('whatever is ordered, the working', () => {
  it('is never off by a cent, in amounts of any size', () => {
    fc.assert(fc.property(anyOrder, anyRules, (value, rules) => {
      const sums = sumByHand(value, rules);
      const rows = explainOrder(value as unknown as Json, rules);
      if (sums.some((sum) => sum > BigInt(Number.MAX_SAFE_INTEGER))) expect(rows).toBeUndefined();
      else expect(sumsOf(rows ?? [])).toEqual(sums);
    }), { numRuns: 500 });
  });

  it('comes to the same in whatever order the lines stand', () => {
    const shuffled = anyOrder.chain((value) => fc.tuple(fc.constant(value), fc.shuffledSubarray([...value.Items], { minLength: value.Items.length })));
    fc.assert(fc.property(shuffled, ([value, Items]) => {
      expect(sumsOf(explain({ ...value, Items }))).toEqual(sumsOf(explain(value)));
    }));
  });

  it('adds up: the rows above the subtotal are the subtotal, those below it the total', () => {
    fc.assert(fc.property(anyOrder, fc.nat({ max: 500 }), (value, Amount) => {
      const rows = explain({ ...value, Promotions: [{ Name: 'P', Amount }] });
      const at = rows.findIndex(({ kind }) => kind === 'subtotal');
      const sum = (part: readonly WorkingRow[]): bigint => add(part.map((row) => BigInt(row.cents)));
      if (rows.length === 0) return;
      expect(sum(rows.slice(0, at))).toBe(BigInt(rows[at]?.cents ?? -1));
      expect(sum(rows.slice(at, -1))).toBe(BigInt(rows.at(-1)?.cents ?? -1));
    }));
  });

  it('says each tax exactly before it rounds it', () => {
    fc.assert(fc.property(anyOrder, anyRules, (value, rules) => {
      for (const { working, cents: rounded } of explain(value, rules).filter(({ kind }) => kind === 'tax')) {
        const [, base = '', rate = '', exact = ''] = /^(\d+) × ([\d.]+) % = ([\d.]+)$/.exec(working) ?? [];
        const scaled = (text: string, places: number): bigint => {
          const [whole = '0', decimals = ''] = text.split('.');
          return BigInt(whole + decimals.padEnd(places, '0'));
        };
        expect(scaled(exact, 5)).toBe(BigInt(base) * scaled(rate, 3));
        expect((scaled(exact, 5) + 50_000n) / 100_000n).toBe(BigInt(rounded));
      }
    }));
  });
});
