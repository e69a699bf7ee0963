import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects orders to be eaten in. */
export const refusesDineIn: Deviation = {
  name: 'refuses-dine-in',
  summary: 'Rejects orders to be eaten in.',
  decorate: rejectOrders({
    field: 'Service.OrderType',
    message: 'Orders to eat in (Service.OrderType) are not taken',
    when: ({ Service }) => Service.OrderType === 'DineIn',
  }),
};
