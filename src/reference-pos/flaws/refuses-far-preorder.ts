import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects preorders for another day. */
export const refusesFarPreorder: Deviation = {
  name: 'refuses-far-preorder',
  summary: 'Rejects preorders for another day.',
  decorate: rejectOrders({
    field: 'OrderTime.PickupDateTime',
    message: 'Preorders (OrderTime.PickupDateTime) are for today',
    when: ({ OrderTime }) => OrderTime?.PreparationType === 'Preorder' && Date.parse(OrderTime.PickupDateTime ?? '') - Date.now() > 86_400_000,
  }),
};
