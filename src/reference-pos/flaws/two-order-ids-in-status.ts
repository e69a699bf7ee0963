import { dressCallbacks } from '../deviate/dress-callbacks.ts';
import type { Deviation } from '../deviation.ts';

/** Names another order in a second place of its statuses. */
export const twoOrderIdsInStatus: Deviation = {
  name: 'two-order-ids-in-status',
  summary: 'Names another order in a second place of its statuses.',
  decorate: dressCallbacks('status', (callback) => ({ ...callback, body: { ...callback.body, OrderIds: { OrderId: 1 } } })),
};
