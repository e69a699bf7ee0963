import { dressCallbacks } from '../deviate/dress-callbacks.ts';
import type { Deviation } from '../deviation.ts';

/** Sends fields that no page names in every callback. */
export const extraFields: Deviation = {
  name: 'extra-fields',
  summary: 'Sends fields that no page names in every callback.',
  decorate: dressCallbacks('any', (callback) => ({ ...callback, body: { ...callback.body, posVersion: '9.9', diagnostics: { terminal: 3, tags: ['a', null] } } })),
};
