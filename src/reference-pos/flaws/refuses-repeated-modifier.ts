import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects an item on which the same option stands twice. */
export const refusesRepeatedModifier: Deviation = {
  name: 'refuses-repeated-modifier',
  summary: 'Rejects an item on which the same option stands twice.',
  decorate: rejectOrders({
    field: 'Items.Modifiers',
    message: 'An option (Items.Modifiers) stands there twice',
    when: ({ Items }) => Items.some(({ Modifiers }) => {
      const ids = (Modifiers ?? []).map(({ Id }) => Id);
      return new Set(ids).size < ids.length;
    }),
  }),
};
