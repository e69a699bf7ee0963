import { dressCallbacks } from '../deviate/dress-callbacks.ts';
import type { Deviation } from '../deviation.ts';

/** Sends menus that name no location, only the requestId. */
export const menuWithoutLocation: Deviation = {
  name: 'menu-without-location',
  summary: 'Sends menus that name no location, only the requestId.',
  decorate: dressCallbacks('menu', (callback) => {
    const { 'x-ueat-locationid': _header, ...headers } = callback.headers;
    const { locationId: _member, ...body } = callback.body;
    return { ...callback, headers, body };
  }),
};
