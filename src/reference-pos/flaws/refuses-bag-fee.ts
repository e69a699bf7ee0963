import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects an order with a fee for bags. */
export const refusesBagFee: Deviation = {
  name: 'refuses-bag-fee',
  summary: 'Rejects an order with a fee for bags.',
  decorate: rejectOrders({
    field: 'Fees',
    message: 'A bag fee (Fees) is not known',
    when: ({ Fees }) => Fees?.some(({ Type }) => Type === 'BagFee') === true,
  }),
};
