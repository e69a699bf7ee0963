import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects orders with a fee. */
export const refusesFees: Deviation = {
  name: 'refuses-fees',
  summary: 'Rejects orders with a fee.',
  decorate: rejectOrders({
    field: 'Fees',
    message: 'A fee (Fees) is not known',
    when: ({ Fees }) => (Fees ?? []).length > 0,
  }),
};
