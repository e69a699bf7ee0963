import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects promotions of an amount. */
export const refusesAmountPromotion: Deviation = {
  name: 'refuses-amount-promotion',
  summary: 'Rejects promotions of an amount.',
  decorate: rejectOrders({
    field: 'Promotions',
    message: 'A promotion of an amount (Promotions) is not known',
    when: ({ Promotions }) => Promotions?.some(({ Type }) => Type === 'Amount') === true,
  }),
};
