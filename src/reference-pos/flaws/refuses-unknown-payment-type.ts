import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects an order that is paid in a way that it does not know. */
export const refusesUnknownPaymentType: Deviation = {
  name: 'refuses-unknown-payment-type',
  summary: 'Rejects an order that is paid in a way that it does not know.',
  decorate: rejectOrders({
    field: 'Payment.Details',
    message: 'This type of payment (Payment.Details) is not known',
    when: ({ Payment }) => Payment.Details?.some(({ Type }) => !['CreditCard', 'GiftCard', 'Card', 'Gift', 'Hub'].includes(Type ?? '')) === true,
  }),
};
