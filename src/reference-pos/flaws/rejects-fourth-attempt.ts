import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Gives an order up after three rejections, whatever comes then. */
export const rejectsFourthAttempt: Deviation = {
  name: 'rejects-fourth-attempt',
  summary: 'Gives an order up after three rejections, whatever comes then.',
  decorate: (pos, context) => {
    const attempts = new Map<number, number>();
    return rejectOrders({
      field: 'OrderIds.OrderId',
      message: 'This order was sent too often (OrderIds.OrderId)',
      when: ({ OrderIds: { OrderId } }) => {
        attempts.set(OrderId, (attempts.get(OrderId) ?? 0) + 1);
        return (attempts.get(OrderId) ?? 0) > 3;
      },
    })(pos, context);
  },
};
