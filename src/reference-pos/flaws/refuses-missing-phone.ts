import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects a web order of a customer without a phone number. */
export const refusesMissingPhone: Deviation = {
  name: 'refuses-missing-phone',
  summary: 'Rejects a web order of a customer without a phone number.',
  decorate: rejectOrders({
    field: 'Customer.PhoneNumber',
    message: 'A phone number (Customer.PhoneNumber) is needed',
    when: ({ Customer, Service }) => Service.Channel === 'Web' && Customer?.PhoneNumber === null,
  }),
};
