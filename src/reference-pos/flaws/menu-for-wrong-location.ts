import { randomUUID } from 'node:crypto';
import type { Deviation } from '../deviation.ts';

/** Sends the menu for a location that did not ask. */
export const menuForWrongLocation: Deviation = {
  name: 'menu-for-wrong-location',
  summary: 'Sends the menu for a location that did not ask.',
  decorate: (pos) => ({
    ...pos,
    menuCallbacks: (sync, menu) => {
      const locationId = randomUUID();
      return pos.menuCallbacks(sync, menu).map((callback) => ({
        ...callback,
        headers: { ...callback.headers, 'x-ueat-locationid': locationId },
        body: { ...callback.body, locationId },
      }));
    },
  }),
};
