import { dressCallbacks } from '../deviate/dress-callbacks.ts';
import type { Deviation } from '../deviation.ts';

/** Compresses the bodies of its callbacks. */
export const gzip: Deviation = {
  name: 'gzip',
  summary: 'Compresses the bodies of its callbacks.',
  decorate: dressCallbacks('any', (callback) => ({ ...callback, isCompressed: true })),
};
