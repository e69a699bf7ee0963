import type { JudgeRule } from './case.ts';
import type { Fault, Rule } from './fault.ts';
import { matchTaxes } from './match-taxes.ts';
import { sum } from './sum-line.ts';
import { sumSubtotal, sumTaxes } from './sum-order.ts';

/** The Subtotal follows from the lines, each tax from its base within a cent, the Total from all of them and the tip. */
export const judgeSums: JudgeRule = ({ order, taxes }) => {
  const { Payment } = order;
  const subtotal = sumSubtotal(order);
  const total = sum([Payment.Subtotal, ...Payment.Taxes.map(({ Amount }) => Amount), Payment.Tip ?? 0].map(BigInt));
  const expectedTaxes = sumTaxes(order, taxes);
  return [
    ...differ('subtotal', 'The subtotal (Payment.Subtotal)', 'Payment.Subtotal', subtotal, BigInt(Payment.Subtotal), 0n),
    ...matchTaxes(taxes, Payment.Taxes).flatMap(({ names, indexes, actual }) => {
      const expected = sum(indexes.map((index) => expectedTaxes[index] ?? 0n));
      const tolerance = BigInt(Math.max(indexes.length, 1));
      return differ('tax', `The tax in the total (Payment.Taxes, ${names})`, 'Payment.Taxes', expected, actual, tolerance);
    }),
    ...differ('total', 'The total (Payment.Total)', 'Payment.Total', total, BigInt(Payment.Total), 0n),
  ];
};

function differ(rule: Rule, what: string, field: string, expected: bigint, actual: bigint, tolerance: bigint): readonly Fault[] {
  const difference = actual - expected;
  if (difference <= tolerance && -difference <= tolerance) return [];
  const details = { field, expected: Number(expected), actual: Number(actual) };
  return [{ rule, code: 'TOTAL_MISMATCH', message: `${what} should be ${expected.toString()}, not ${actual.toString()}`, details }];
}
