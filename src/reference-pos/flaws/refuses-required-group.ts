import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects items of which something must be chosen. */
export const refusesRequiredGroup: Deviation = {
  name: 'refuses-required-group',
  summary: 'Rejects items of which something must be chosen.',
  decorate: rejectOrders({
    field: 'Items',
    message: 'An item with a required group of modifiers (Items) is not taken',
    mostLines: 5,
    when: ({ Items }, _attempt, { menu }) => {
      const needing = new Set(menu.Items.filter(({ ModifierGroups }) => ModifierGroups?.some(({ Min }) => Min > 0) === true).map(({ Id }) => Id));
      return Items.some(({ Id }) => typeof Id === 'string' && needing.has(Id));
    },
  }),
};
