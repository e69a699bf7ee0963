import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects kiosk guests who give a first name only. */
export const refusesNamelessKioskGuest: Deviation = {
  name: 'refuses-nameless-kiosk-guest',
  summary: 'Rejects kiosk guests who give a first name only.',
  decorate: rejectOrders({
    field: 'Customer.LastName',
    message: 'A last name (Customer.LastName) is needed',
    when: ({ Customer, Service }) => Service.Channel === 'KIOSK' && Boolean(Customer?.FirstName) && !Customer?.LastName,
  }),
};
