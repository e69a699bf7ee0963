import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects every order, with a proper error. */
export const rejectsEverything: Deviation = {
  name: 'rejects-everything',
  summary: 'Rejects every order, with a proper error.',
  decorate: rejectOrders({ field: 'Items', message: 'No item can be sold: the till is closed', when: () => true }),
};
