import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects deliveries with notes of several lines. */
export const refusesDeliveryNotes: Deviation = {
  name: 'refuses-delivery-notes',
  summary: 'Rejects deliveries with notes of several lines.',
  decorate: rejectOrders({
    field: 'DeliveryInfo.DeliveryNotes',
    message: 'Delivery notes (DeliveryInfo.DeliveryNotes) must be one line',
    when: ({ DeliveryInfo }) => typeof DeliveryInfo?.DeliveryNotes === 'string' && DeliveryInfo.DeliveryNotes.includes('\n'),
  }),
};
