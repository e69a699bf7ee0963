import { dressCallbacks } from '../deviate/dress-callbacks.ts';
import type { Deviation } from '../deviation.ts';

/** Echoes the requestId of a menu sync in the header only. */
export const requestIdInHeaderOnly: Deviation = {
  name: 'request-id-in-header-only',
  summary: 'Echoes the requestId of a menu sync in the header only.',
  decorate: dressCallbacks('menu', (callback) => {
    const { requestId: _requestId, ...body } = callback.body;
    return { ...callback, body };
  }),
};
