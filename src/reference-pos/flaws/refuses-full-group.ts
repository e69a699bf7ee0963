import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects an item that has as many options as a group allows. */
export const refusesFullGroup: Deviation = {
  name: 'refuses-full-group',
  summary: 'Rejects an item that has as many options as a group allows.',
  decorate: rejectOrders({
    field: 'Items.Modifiers',
    message: 'A group has too many options (Items.Modifiers)',
    when: ({ Items }, _attempt, { menu }) =>
      Items.some(({ Id, Modifiers }) => menu.Items.find((item) => item.Id === Id)?.ModifierGroups?.some(({ Max, Modifiers: options }) =>
        Max > 1 && (Modifiers ?? []).filter((modifier) => options.some((option) => option.Id === modifier.Id)).reduce((sum, { Quantity }) => sum + Quantity, 0) === Max)),
  }),
};
