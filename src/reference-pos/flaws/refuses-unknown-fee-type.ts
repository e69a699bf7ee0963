import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects an order with a fee of a type that it does not know. */
export const refusesUnknownFeeType: Deviation = {
  name: 'refuses-unknown-fee-type',
  summary: 'Rejects an order with a fee of a type that it does not know.',
  decorate: rejectOrders({
    field: 'Fees.Type',
    message: 'This type of fee (Fees.Type) is not known',
    when: ({ Fees }) => Fees?.some(({ Type }) => !['Service', 'ServiceFee', 'BagFee'].includes(Type ?? '')) === true,
  }),
};
