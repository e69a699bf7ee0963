import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects customers whose names are written from right to left. */
export const refusesRightToLeft: Deviation = {
  name: 'refuses-right-to-left',
  summary: 'Rejects customers whose names are written from right to left.',
  decorate: rejectOrders({
    field: 'Customer',
    message: 'A name (Customer) in these letters cannot be printed',
    when: ({ Customer }) => /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(`${Customer?.FirstName ?? ''}${Customer?.LastName ?? ''}`),
  }),
};
