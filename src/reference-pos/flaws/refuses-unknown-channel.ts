import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects orders of a channel that it does not know. */
export const refusesUnknownChannel: Deviation = {
  name: 'refuses-unknown-channel',
  summary: 'Rejects orders of a channel that it does not know.',
  decorate: rejectOrders({
    field: 'Service.Channel',
    message: 'The channel (Service.Channel) is not known',
    when: ({ Service }) => !['web', 'kiosk', 'skip-the-dishes', 'uber-eats', 'doordash'].includes(Service.Channel.toLowerCase()),
  }),
};
