import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects an order of more than a hundred lines. */
export const refusesLongOrder: Deviation = {
  name: 'refuses-long-order',
  summary: 'Rejects an order of more than a hundred lines.',
  decorate: rejectOrders({
    field: 'Items',
    message: 'More than 100 lines (Items) do not fit on a check',
    when: ({ Items }) => Items.length > 100,
  }),
};
