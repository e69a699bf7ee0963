import { dressCallbacks } from '../deviate/dress-callbacks.ts';
import type { Deviation } from '../deviation.ts';

/** Echoes the requestId of a menu sync as RequestId. */
export const requestIdPascal: Deviation = {
  name: 'request-id-pascal',
  summary: 'Echoes the requestId of a menu sync as RequestId.',
  decorate: dressCallbacks('menu', (callback) => {
    const { requestId, ...body } = callback.body;
    return { ...callback, body: { ...(requestId === undefined ? {} : { RequestId: requestId }), ...body } };
  }),
};
