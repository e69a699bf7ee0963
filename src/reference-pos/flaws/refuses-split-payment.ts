import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects orders paid in several ways. */
export const refusesSplitPayment: Deviation = {
  name: 'refuses-split-payment',
  summary: 'Rejects orders paid in several ways.',
  decorate: rejectOrders({
    field: 'Payment.Details',
    message: 'Several payments (Payment.Details) are not taken',
    when: ({ Payment }) => (Payment.Details ?? []).length > 1,
  }),
};
