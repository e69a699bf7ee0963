import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects deliveries that somebody else makes. */
export const refusesExternalDelivery: Deviation = {
  name: 'refuses-external-delivery',
  summary: 'Rejects deliveries that somebody else makes.',
  decorate: rejectOrders({
    field: 'DeliveryInfo.ExternalDeliveryId',
    message: 'A delivery of somebody else (DeliveryInfo.ExternalDeliveryId) is not known',
    when: ({ DeliveryInfo }) => typeof DeliveryInfo?.ExternalDeliveryId === 'string',
  }),
};
