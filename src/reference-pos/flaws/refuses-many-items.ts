import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects an order of more than eight different items. */
export const refusesManyItems: Deviation = {
  name: 'refuses-many-items',
  summary: 'Rejects an order of more than eight different items.',
  decorate: rejectOrders({
    field: 'Items',
    message: 'More than eight different items (Items) do not fit on a check',
    when: ({ Items }) => new Set(Items.map(({ Id }) => Id)).size > 8,
  }),
};
