import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects items that cost nothing. */
export const refusesFreeItem: Deviation = {
  name: 'refuses-free-item',
  summary: 'Rejects items that cost nothing.',
  decorate: rejectOrders({
    field: 'Items.UnitPrice',
    message: 'An item without a price (Items.UnitPrice 0) is not taken',
    mostLines: 5,
    when: ({ Items }) => Items.some(({ UnitPrice }) => UnitPrice === 0),
  }),
};
