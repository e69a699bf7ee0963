import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Looks items up by the number that their id is, and does not find those that begin with a zero. */
export const losesLeadingZeros: Deviation = {
  name: 'loses-leading-zeros',
  summary: 'Looks items up by the number that their id is, and does not find those that begin with a zero.',
  decorate: rejectOrders({
    field: 'Items.Id',
    message: 'An item (Items.Id) is not on the menu',
    when: ({ Items }) => Items.every(({ Id }) => /^0\d/.test(Id ?? '')),
  }),
};
