import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects customers whose names are longer than a hundred characters. */
export const refusesLongNames: Deviation = {
  name: 'refuses-long-names',
  summary: 'Rejects customers whose names are longer than a hundred characters.',
  decorate: rejectOrders({
    field: 'Customer',
    message: 'A name (Customer) is longer than 100 characters',
    when: ({ Customer }) => [Customer?.FirstName, Customer?.LastName].some((name) => (name ?? '').length > 100),
  }),
};
