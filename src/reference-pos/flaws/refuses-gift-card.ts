import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects an order that is paid by gift card alone. */
export const refusesGiftCard: Deviation = {
  name: 'refuses-gift-card',
  summary: 'Rejects an order that is paid by gift card alone.',
  decorate: rejectOrders({
    field: 'Payment.Details',
    message: 'A gift card (Payment.Details) must go with another payment',
    when: ({ Payment }) => Payment.Details?.length === 1 && Payment.Details[0]?.Type === 'GiftCard',
  }),
};
