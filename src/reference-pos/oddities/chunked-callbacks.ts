import { dressCallbacks } from '../deviate/dress-callbacks.ts';
import type { Deviation } from '../deviation.ts';

/** Sends the bodies of callbacks in chunks, without a length. */
export const chunkedCallbacks: Deviation = {
  name: 'chunked-callbacks',
  summary: 'Sends the bodies of callbacks in chunks, without a length.',
  decorate: dressCallbacks('any', (callback) => ({ ...callback, isChunked: true })),
};
