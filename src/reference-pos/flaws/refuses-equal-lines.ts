import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects an order with two lines that are alike. */
export const refusesEqualLines: Deviation = {
  name: 'refuses-equal-lines',
  summary: 'Rejects an order with two lines that are alike.',
  decorate: rejectOrders({
    field: 'Items',
    message: 'A line (Items) was sent twice',
    when: ({ Items }) => new Set(Items.map((line) => JSON.stringify(line))).size < Items.length,
  }),
};
