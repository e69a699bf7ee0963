import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';
import { isSameOrder } from '../till/is-same-order.ts';
import type { Order } from '../till/order.ts';

/** Rejects an accepted order when other content comes under its OrderId. */
export const takesAcceptanceBack: Deviation = {
  name: 'takes-acceptance-back',
  summary: 'Rejects an accepted order when other content comes under its OrderId.',
  decorate: (pos, context) => {
    const changed = new WeakSet<Order>();
    const strict = rejectOrders({
      field: 'OrderIds.OrderId',
      code: 'DUPLICATE',
      message: 'This OrderId was already sent with other content',
      when: (order) => changed.has(order),
    })(pos, context);
    return {
      ...strict,
      courseFor: (earlier, order) => {
        const course = strict.courseFor(earlier, order);
        if (course !== 'tellAgain' || earlier === undefined || isSameOrder(earlier.attempt.order, order)) return course;
        changed.add(order);
        return 'judge';
      },
    };
  },
};
