import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects item notes of several lines. */
export const refusesLineBreaks: Deviation = {
  name: 'refuses-line-breaks',
  summary: 'Rejects item notes of several lines.',
  decorate: rejectOrders({
    field: 'Items.Note',
    message: 'A note (Items.Note) has a line break',
    when: ({ Items }) => Items.some(({ Note }) => /[\r\n]/.test(Note ?? '')),
  }),
};
