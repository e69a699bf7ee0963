import { randomUUID } from 'node:crypto';
import { dressCallbacks } from '../deviate/dress-callbacks.ts';
import type { Deviation } from '../deviation.ts';

/** Names another requestId in the header of its menus than in their body. */
export const twoRequestIdsInMenu: Deviation = {
  name: 'two-request-ids-in-menu',
  summary: 'Names another requestId in the header of its menus than in their body.',
  decorate: dressCallbacks('menu', (callback) => ({ ...callback, headers: { ...callback.headers, 'x-ueat-requestid': randomUUID() } })),
};
