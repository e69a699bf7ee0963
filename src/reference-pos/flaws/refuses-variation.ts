import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects variations of an item. */
export const refusesVariation: Deviation = {
  name: 'refuses-variation',
  summary: 'Rejects variations of an item.',
  decorate: rejectOrders({
    field: 'Items',
    message: 'A variation of an item (Items) is not known',
    mostLines: 5,
    when: ({ Items }, _attempt, { menu }) => {
      const variations = new Set(menu.Items.flatMap(({ Variations }) => (Variations ?? []).map(({ Id }) => Id)));
      return Items.some(({ Id }) => typeof Id === 'string' && variations.has(Id));
    },
  }),
};
