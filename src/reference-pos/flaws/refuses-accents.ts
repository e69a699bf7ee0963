import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects customers and item notes that are not ASCII. */
export const refusesAccents: Deviation = {
  name: 'refuses-accents',
  summary: 'Rejects customers and item notes that are not ASCII.',
  decorate: rejectOrders({
    field: 'Customer',
    message: 'A text with characters that are not ASCII cannot be printed',
    when: ({ Customer, Items }) => /[^ -~]/.test(JSON.stringify([Customer, Items.map(({ Note }) => Note)])),
  }),
};
