import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects external order ids of more than sixteen characters. */
export const refusesLongExternalId: Deviation = {
  name: 'refuses-long-external-id',
  summary: 'Rejects external order ids of more than sixteen characters.',
  decorate: rejectOrders({
    field: 'OrderIds.ExternalOrderId',
    message: 'An external id (OrderIds.ExternalOrderId) is longer than 16 characters',
    when: ({ OrderIds }) => typeof OrderIds.ExternalOrderId === 'string' && OrderIds.ExternalOrderId.length > 16,
  }),
};
