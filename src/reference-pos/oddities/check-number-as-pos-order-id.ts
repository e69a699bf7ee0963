import { dressCallbacks } from '../deviate/dress-callbacks.ts';
import type { Deviation } from '../deviation.ts';

/** Names the check number posOrderId. */
export const checkNumberAsPosOrderId: Deviation = {
  name: 'check-number-as-posOrderId',
  summary: 'Names the check number posOrderId.',
  decorate: dressCallbacks('status', (callback) => {
    const { checknumber, ...body } = callback.body;
    return { ...callback, body: checknumber === undefined ? body : { ...body, posOrderId: checknumber } };
  }),
};
