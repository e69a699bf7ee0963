import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects orders with a tip. */
export const refusesTip: Deviation = {
  name: 'refuses-tip',
  summary: 'Rejects orders with a tip.',
  decorate: rejectOrders({
    field: 'Payment.Tip',
    message: 'A tip (Payment.Tip) is not taken',
    when: ({ Payment }) => (Payment.Tip ?? 0) > 0,
  }),
};
