import { dressCallbacks } from '../deviate/dress-callbacks.ts';
import type { Deviation } from '../deviation.ts';

/** Opens a connection for every callback. */
export const noKeepAlive: Deviation = {
  name: 'no-keep-alive',
  summary: 'Opens a connection for every callback.',
  decorate: dressCallbacks('any', (callback) => ({ ...callback, keepsAlive: false })),
};
