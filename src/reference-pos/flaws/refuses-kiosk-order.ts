import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects orders of a kiosk. */
export const refusesKioskOrder: Deviation = {
  name: 'refuses-kiosk-order',
  summary: 'Rejects orders of a kiosk.',
  decorate: rejectOrders({
    field: 'Service.Channel',
    message: 'Orders of a kiosk (Service.Channel) are not taken',
    when: ({ Service }) => Service.Channel.toLowerCase() === 'kiosk',
  }),
};
