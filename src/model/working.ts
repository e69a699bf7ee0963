/** What a row of the working of an order's sums is about; `more` stands for lines that are not shown one by one. */
export const workingKinds = ['line', 'more', 'fee', 'promotion', 'subtotal', 'tax', 'tip', 'total'] as const;
export type WorkingKind = (typeof workingKinds)[number];

/** One row of the working that leads to an order's Total, so that a POS's engineer can find the row that differs. */
export interface WorkingRow {
  readonly kind: WorkingKind;
  /** The item's, promotion's or tax's name, the fee's id, or how many lines `more` stands for; empty for the sums. */
  readonly label: string;
  /** How the amount comes about, such as `2 × (850 + 2 × 75)`; of a tax its exact value: `1550 × 9.975 % = 154.6125`. */
  readonly working: string;
  /** What the row comes to, in cents; a promotion's is negative. */
  readonly cents: number;
  /** What the order that was sent has in its place, in cents, where that is something else. */
  readonly sentCents?: number;
}
