import { dressCallbacks } from '../deviate/dress-callbacks.ts';
import type { Deviation } from '../deviation.ts';

/** Sends statuses with POST in place of PUT. */
export const postStatus: Deviation = {
  name: 'post-status',
  summary: 'Sends statuses with POST in place of PUT.',
  decorate: dressCallbacks('status', (callback) => ({ ...callback, method: 'POST' })),
};
