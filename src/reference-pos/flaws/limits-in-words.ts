import type { Deviation } from '../deviation.ts';
import { dressCallbacks } from '../deviate/dress-callbacks.ts';
import { mapMembers } from '../deviate/map-json.ts';

/** Sends how many options may be chosen as a text such as "3 max". */
export const limitsInWords: Deviation = {
  name: 'limits-in-words',
  summary: 'Sends how many options may be chosen as a text such as "3 max".',
  decorate: dressCallbacks('menu', (callback) => ({
    ...callback, body: mapMembers(callback.body, (name, value) => [name, name === 'Max' && typeof value === 'number' ? `${value} max` : value]),
  })),
};
