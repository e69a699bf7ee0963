import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects an order that leaves out everything optional. */
export const refusesEmptyOptionalGroup: Deviation = {
  name: 'refuses-empty-optional-group',
  summary: 'Rejects an order that leaves out everything optional.',
  decorate: rejectOrders({
    field: 'Items.Modifiers',
    message: 'An item with options (Items.Modifiers) comes with none',
    when: ({ Items }, _attempt, { menu }) =>
      Items.every(({ Id, Modifiers }) => (Modifiers ?? []).length === 0 && menu.Items.some((item) => item.Id === Id && (item.ModifierGroups ?? []).length > 0)),
  }),
};
