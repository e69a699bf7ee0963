import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects orders of kiosks with an id of more than eight characters. */
export const refusesLongKioskId: Deviation = {
  name: 'refuses-long-kiosk-id',
  summary: 'Rejects orders of kiosks with an id of more than eight characters.',
  decorate: rejectOrders({
    field: 'Service.KioskId',
    message: 'A kiosk id (Service.KioskId) is longer than 8 characters',
    when: ({ Service }) => typeof Service.KioskId === 'string' && Service.KioskId.length > 8,
  }),
};
