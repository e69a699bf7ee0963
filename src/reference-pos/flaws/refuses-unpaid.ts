import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects orders that are not paid. */
export const refusesUnpaid: Deviation = {
  name: 'refuses-unpaid',
  summary: 'Rejects orders that are not paid.',
  decorate: rejectOrders({
    field: 'Payment.IsOrderPaid',
    message: 'An order that is not paid (Payment.IsOrderPaid) is not taken',
    when: ({ Payment }) => Payment.IsOrderPaid === false,
  }),
};
