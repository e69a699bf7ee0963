import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects modifiers that have modifiers. */
export const refusesNested: Deviation = {
  name: 'refuses-nested',
  summary: 'Rejects modifiers that have modifiers.',
  decorate: rejectOrders({
    field: 'Items.Modifiers.Modifiers',
    message: 'A modifier of a modifier is not taken',
    when: ({ Items }) => Items.some(({ Modifiers }) => Modifiers?.some((modifier) => (modifier.Modifiers ?? []).length > 0)),
  }),
};
