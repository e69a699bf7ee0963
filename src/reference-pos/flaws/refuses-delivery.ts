import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects deliveries. */
export const refusesDelivery: Deviation = {
  name: 'refuses-delivery',
  summary: 'Rejects deliveries.',
  decorate: rejectOrders({
    field: 'Service.OrderType',
    message: 'Deliveries (Service.OrderType) are not taken',
    when: ({ Service }) => Service.OrderType === 'Delivery',
  }),
};
