import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';
import type { Order } from '../till/order.ts';

const dayMs = 86_400_000;

/** Takes the offset of the first preorder for another day for that of all, and rejects times that have another. */
export const mistakesClockChange: Deviation = {
  name: 'mistakes-clock-change',
  summary: 'Takes the offset of the first preorder for another day for that of all, and rejects times that have another.',
  decorate: (pos, context) => {
    let known: string | undefined;
    const isElsewhere = ({ OrderTime }: Order): boolean => {
      const time = OrderTime?.PickupDateTime ?? '';
      if (OrderTime?.PreparationType !== 'Preorder' || Date.parse(time) - Date.now() < dayMs) return false;
      known ??= time.slice(-6);
      return time.slice(-6) !== known;
    };
    return rejectOrders({
      field: 'OrderTime.PickupDateTime', message: 'The offset of the pickup time (OrderTime.PickupDateTime) is not that of this place', when: isElsewhere,
    })(pos, context);
  },
};
