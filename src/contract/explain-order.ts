import type { BuiltLine } from './build-line.ts';
import type { MoneyLine } from './line-cents.ts';
import type { OrderSum } from './sum-order.ts';

/** One row of the working that leads to an order's Total. */
export interface OrderLineSum {
  readonly kind: 'line' | 'fee' | 'promotion' | 'subtotal' | 'tax' | 'tip' | 'total';
  readonly label: string;
  /** How the amount comes about, such as `2 × (850 + 2 × 75)`. */
  readonly working: string;
  /** What the row adds, in cents; a promotion's is negative. */
  readonly cents: number;
}

/** What is explained beside the sums; amounts are cents. */
export interface ExplainedParts {
  readonly lines: readonly BuiltLine[];
  readonly fees: ReadonlyArray<{ readonly id: string; readonly amountCents: number }>;
  readonly promotions: ReadonlyArray<{ readonly name: string }>;
  readonly tipCents: number;
}

/** The working of an order's sums, row by row, so that a POS's engineer can find the row that differs. */
export function explainOrder({ lines, fees, promotions, tipCents }: ExplainedParts, sums: OrderSum): readonly OrderLineSum[] {
  return [
    ...lines.map((line): OrderLineSum => ({ kind: 'line', label: line.name, working: workingOf(line), cents: line.cents })),
    ...fees.map((fee): OrderLineSum => ({ kind: 'fee', label: fee.id, working: String(fee.amountCents), cents: fee.amountCents })),
    ...promotions.map(({ name }, index): OrderLineSum => {
      const cents = 0 - (sums.promotionsCents[index] ?? 0);
      return { kind: 'promotion', label: name, working: String(cents), cents };
    }),
    { kind: 'subtotal', label: 'Subtotal', working: 'Σ lines + fees − promotions', cents: sums.subtotalCents },
    ...sums.taxes.map(({ rule, baseCents, cents }): OrderLineSum => (
      { kind: 'tax', label: rule.name, working: `${baseCents} × ${percent(rule.rateMilliPercent)} %`, cents })),
    { kind: 'tip', label: 'Tip', working: String(tipCents), cents: tipCents },
    { kind: 'total', label: 'Total', working: 'Subtotal + taxes + Tip', cents: sums.totalCents },
  ];
}

function workingOf({ quantity, unitCents, modifiers }: MoneyLine): string {
  const inner = [String(unitCents), ...modifiers.map(workingOf)].join(' + ');
  return `${quantity} × ${modifiers.length === 0 ? inner : `(${inner})`}`;
}

/** Thousandths of a percent as people write a percentage: 9975 is 9.975. */
function percent(milliPercent: number): string {
  const digits = String(milliPercent).padStart(4, '0');
  return `${digits.slice(0, -3)}.${digits.slice(-3)}`.replace(/\.?0+$/, '');
}
