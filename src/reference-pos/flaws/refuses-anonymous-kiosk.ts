import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects orders of a kiosk without a customer. */
export const refusesAnonymousKiosk: Deviation = {
  name: 'refuses-anonymous-kiosk',
  summary: 'Rejects orders of a kiosk without a customer.',
  decorate: rejectOrders({
    field: 'Customer',
    message: 'A customer (Customer) is needed',
    when: ({ Service, Customer }) => Service.Channel.toLowerCase() === 'kiosk' && !Customer?.FirstName && !Customer?.LastName,
  }),
};
