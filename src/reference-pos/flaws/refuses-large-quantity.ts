import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects more than twenty of an item. */
export const refusesLargeQuantity: Deviation = {
  name: 'refuses-large-quantity',
  summary: 'Rejects more than twenty of an item.',
  decorate: rejectOrders({
    field: 'Items.Quantity',
    message: 'More than 20 of an item (Items.Quantity) cannot be made',
    when: ({ Items }) => Items.some(({ Quantity }) => Quantity > 20),
  }),
};
