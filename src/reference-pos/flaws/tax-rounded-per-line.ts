import type { Deviation } from '../deviation.ts';
import { sum } from '../judge/sum-line.ts';
import { sumTaxes } from '../judge/sum-order.ts';
import type { TaxRule } from '../judge/tax-regimes.ts';
import type { Order } from '../till/order.ts';

/** Rounds each tax line by line and adds these up, and then rejects taxes that were rounded once. */
export const taxRoundedPerLine: Deviation = {
  name: 'tax-rounded-per-line',
  summary: 'Rounds each tax line by line and adds these up, and then rejects taxes that were rounded once.',
  decorate: (pos) => ({
    ...pos,
    judge: (attempt, till) => {
      const { order } = attempt;
      const faults = pos.judge(attempt, till);
      const expected = Number(sumLineByLine(order, till.taxesOf(order.Location.Id)));
      const actual = order.Payment.Taxes.reduce((total, { Amount }) => total + Amount, 0);
      if (expected === actual) return faults;
      const message = `The taxes (Payment.Taxes) should be ${expected}, not ${actual}`;
      return [...faults, { rule: 'house', code: 'TOTAL_MISMATCH', message, details: { field: 'Payment.Taxes', expected, actual } }];
    },
  }),
};

/** The taxes as this till makes them: those of each line less its own promotions, those of each fee, and off goes what the order's promotions save. */
function sumLineByLine(order: Order, taxes: readonly TaxRule[]): bigint {
  const { Items, Promotions, Fees } = order;
  const isOf = ({ Id }: Order['Items'][number]) => ({ ItemId }: { readonly ItemId?: string | null | undefined }): boolean => typeof ItemId === 'string' && ItemId === Id;
  const own = (Promotions ?? []).filter((promotion) => Items.some((line) => isOf(line)(promotion)));
  const lines = Items.map((line, index): Order => {
    const isFirst = Items.findIndex(({ Id }) => Id === line.Id) === index;
    return { ...order, Items: [line], Fees: [], Promotions: isFirst ? own.filter(isOf(line)) : [] };
  });
  const fees = (Fees ?? []).map((fee): Order => ({ ...order, Items: [], Fees: [fee], Promotions: [] }));
  const savedByOrder = sum(sumTaxes({ ...order, Promotions: own }, taxes)) - sum(sumTaxes(order, taxes));
  return sum([...lines, ...fees].flatMap((part) => sumTaxes(part, taxes))) - savedByOrder;
}
