import { changePushedItems } from '../deviate/change-pushes.ts';
import type { Deviation } from '../deviation.ts';

/** Pushes an item that no menu has, beside those that changed. */
export const pushWithUnknownId: Deviation = {
  name: 'push-with-unknown-id',
  summary: 'Pushes an item that no menu has, beside those that changed.',
  decorate: changePushedItems((items) => [...items, { Id: 'till-key-4711', Name: 'Staff meal', Type: 'Item', Prices: [{ Service: 'Pickup', Price: 100 }] }]),
};
