import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';
import { documentedMembers } from '../till/order-schema.ts';

/** Rejects orders with a field that the pages do not name. */
export const refusesUnknownField: Deviation = {
  name: 'refuses-unknown-field',
  summary: 'Rejects orders with a field that the pages do not name.',
  decorate: rejectOrders({
    field: 'body',
    message: 'The order has a field that is not known',
    when: (order) => Object.keys(order).some((member) => !documentedMembers.includes(member)),
  }),
};
