import { dressCallbacks } from '../deviate/dress-callbacks.ts';
import type { Deviation } from '../deviation.ts';

/** Names the location of a menu in the header only, and the body says nothing of it. */
export const locationInHeaderOnly: Deviation = {
  name: 'location-in-header-only',
  summary: 'Names the location of a menu in the header only, and the body says nothing of it.',
  decorate: dressCallbacks('menu', (callback) => {
    const { locationId: _member, ...body } = callback.body;
    return { ...callback, body };
  }),
};
