import { sumRules } from '../deviate/overlook-faults.ts';
import type { Deviation } from '../deviation.ts';
import { refuse } from '../wire/http-answer.ts';

/** Answers 409 to an order that is sent again after its sums were rejected. */
export const duplicateErrorAfterWrongSum: Deviation = {
  name: 'duplicate-error-after-wrong-sum',
  summary: 'Answers 409 to an order that is sent again after its sums were rejected.',
  decorate: (pos) => {
    const closed = new Set<number>();
    return {
      ...pos,
      refuseOrder: (attempt) => {
        const { OrderId } = attempt.order.OrderIds;
        return closed.has(OrderId) ? refuse(409, 'DUPLICATE', `Order ${OrderId} was already sent`, { field: 'OrderIds.OrderId' }) : pos.refuseOrder(attempt);
      },
      judge: (attempt, till) => {
        const faults = pos.judge(attempt, till);
        if (faults.some(({ rule }) => sumRules.includes(rule))) closed.add(attempt.order.OrderIds.OrderId);
        return faults;
      },
    };
  },
};
