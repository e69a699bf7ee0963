import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects promotions of a percentage. */
export const refusesPercentPromotion: Deviation = {
  name: 'refuses-percent-promotion',
  summary: 'Rejects promotions of a percentage.',
  decorate: rejectOrders({
    field: 'Promotions',
    message: 'A promotion of a percentage (Promotions) is not known',
    when: ({ Promotions }) => Promotions?.some(({ Type }) => Type === 'Percent') === true,
  }),
};
