import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects orders of the marketplaces. */
export const refusesHubOrder: Deviation = {
  name: 'refuses-hub-order',
  summary: 'Rejects orders of the marketplaces.',
  decorate: rejectOrders({
    field: 'Service.Channel',
    message: 'Orders of a marketplace (Service.Channel) are not taken',
    when: ({ Service }) => ['skip-the-dishes', 'uber-eats', 'doordash'].includes(Service.Channel.toLowerCase()),
  }),
};
