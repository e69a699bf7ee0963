import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects orders for later. */
export const refusesPreorder: Deviation = {
  name: 'refuses-preorder',
  summary: 'Rejects orders for later.',
  decorate: rejectOrders({
    field: 'OrderTime.PreparationType',
    message: 'Preorders (OrderTime.PreparationType) are not taken',
    when: ({ OrderTime }) => OrderTime?.PreparationType === 'Preorder',
  }),
};
