import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects items with a note. */
export const refusesNotes: Deviation = {
  name: 'refuses-notes',
  summary: 'Rejects items with a note.',
  decorate: rejectOrders({
    field: 'Items.Note',
    message: 'A note of an item (Items.Note) cannot be printed',
    when: ({ Items }) => Items.some(({ Note }) => typeof Note === 'string' && Note.trim() !== ''),
  }),
};
