import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects items whose names have an emoji. */
export const refusesAccentedItem: Deviation = {
  name: 'refuses-accented-item',
  summary: 'Rejects items whose names have an emoji.',
  decorate: rejectOrders({
    field: 'Items.Name',
    message: 'An item whose name has an emoji cannot be printed',
    mostLines: 5,
    when: ({ Items }) => Items.some(({ Name }) => /\p{Extended_Pictographic}/u.test(Name ?? '')),
  }),
};
