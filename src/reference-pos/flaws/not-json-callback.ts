import { dressCallbacks } from '../deviate/dress-callbacks.ts';
import type { Deviation } from '../deviation.ts';

/** Sends its statuses as plain text. */
export const notJsonCallback: Deviation = {
  name: 'not-json-callback',
  summary: 'Sends its statuses as plain text.',
  decorate: dressCallbacks('status', (callback) => ({ ...callback, headers: { ...callback.headers, 'content-type': 'text/plain' } })),
};
