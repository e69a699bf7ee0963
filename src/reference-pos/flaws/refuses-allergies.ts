import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects customers with allergies. */
export const refusesAllergies: Deviation = {
  name: 'refuses-allergies',
  summary: 'Rejects customers with allergies.',
  decorate: rejectOrders({
    field: 'Customer.Allergies',
    message: 'Allergies (Customer.Allergies) cannot be told to the kitchen',
    when: ({ Customer }) => typeof Customer?.Allergies === 'string' && Customer.Allergies.trim() !== '',
  }),
};
