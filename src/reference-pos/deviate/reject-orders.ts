import type { Deviation } from '../deviation.ts';
import type { TillView } from '../judge/case.ts';
import type { OrderAttempt } from '../till/order-attempt.ts';
import type { Order } from '../till/order.ts';

/** What is said of an order that the house does not take. */
export interface HouseRule {
  readonly field: string;
  readonly message: string;
  readonly code?: string;
  /** An order of more lines is keyed in by hand, and so taken all the same. */
  readonly mostLines?: number;
  readonly when: (order: Order, attempt: OrderAttempt, till: TillView) => boolean;
}

/** A POS that rejects some orders that are right, and says why. */
export function rejectOrders({ field, message, code = 'VALIDATION_ERROR', mostLines = Infinity, when }: HouseRule): Deviation['decorate'] {
  return (pos) => ({
    ...pos,
    judge: (attempt, till) => {
      const faults = pos.judge(attempt, till);
      return attempt.order.Items.length <= mostLines && when(attempt.order, attempt, till) ? [...faults, { rule: 'house', code, message, details: { field } }] : faults;
    },
  });
}
