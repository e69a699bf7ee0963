import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';
import { countUnits } from '../till/count-units.ts';

/** Of several rejected orders of many units, lets only the last one come again. */
export const remembersLastRejectionOnly: Deviation = {
  name: 'remembers-last-rejection-only',
  summary: 'Of several rejected orders of many units, lets only the last one come again.',
  decorate: (pos, context) => {
    let last: number | undefined;
    const isLarge = (units: number): boolean => units > 3;
    const strict = rejectOrders({
      field: 'OrderIds.OrderId',
      message: 'Another order waits to be corrected (OrderIds.OrderId)',
      when: (order, { isResend }) => isResend && isLarge(countUnits(order)) && order.OrderIds.OrderId !== last,
    })(pos, context);
    return {
      ...strict,
      judge: (attempt, till) => {
        const faults = strict.judge(attempt, till);
        if (faults.length > 0 && !attempt.isResend && isLarge(countUnits(attempt.order))) last = attempt.order.OrderIds.OrderId;
        return faults;
      },
    };
  },
};
