import { dressCallbacks } from '../deviate/dress-callbacks.ts';
import type { Deviation } from '../deviation.ts';

/** Writes the names of its header fields in odd cases. */
export const lowerCaseHeaders: Deviation = {
  name: 'lower-case-headers',
  summary: 'Writes the names of its header fields in odd cases.',
  decorate: dressCallbacks('any', (callback) => ({
    ...callback, headers: Object.fromEntries(Object.entries(callback.headers).map(([name, value], index) => [index % 2 === 0 ? name.toUpperCase() : name.toLowerCase(), value])),
  })),
};
