import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects a web order of a customer without an email address. */
export const refusesMissingEmail: Deviation = {
  name: 'refuses-missing-email',
  summary: 'Rejects a web order of a customer without an email address.',
  decorate: rejectOrders({
    field: 'Customer.Email',
    message: 'An email address (Customer.Email) is needed',
    when: ({ Customer, Service }) => Service.Channel === 'Web' && Customer?.Email === null,
  }),
};
