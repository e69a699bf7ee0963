import type { Deviation } from '../deviation.ts';
import { sumLine } from '../judge/sum-line.ts';
import type { OrderLine } from '../till/order.ts';

/** Counts modifiers once a line in place of once a unit, and then rejects the subtotal. */
export const multipliesModifiersWrong: Deviation = {
  name: 'multiplies-modifiers-wrong',
  summary: 'Counts modifiers once a line in place of once a unit, and then rejects the subtotal.',
  decorate: (pos) => ({
    ...pos,
    judge: (attempt, till) => {
      const { Items, Payment } = attempt.order;
      const faults = pos.judge(attempt, till);
      const short = Items.reduce((sum, line) => sum + sumLine(line) - sumOnce(line), 0n);
      if (short === 0n) return faults;
      const expected = Payment.Subtotal - Number(short);
      const message = `The subtotal (Payment.Subtotal) should be ${expected}, not ${Payment.Subtotal}`;
      const details = { field: 'Payment.Subtotal', expected, actual: Payment.Subtotal };
      return [...faults, { rule: 'house', code: 'TOTAL_MISMATCH', message, details }];
    },
  }),
};

function sumOnce(line: OrderLine): bigint {
  const own = BigInt(line.Quantity) * BigInt(line.UnitPrice);
  return (line.Modifiers ?? []).reduce((sum, modifier) => sum + sumOnce(modifier), own);
}
