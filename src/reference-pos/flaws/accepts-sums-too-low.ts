import { overlookTooLittle } from '../deviate/overlook-too-little.ts';
import type { Deviation } from '../deviation.ts';

/** Accepts an order with a total or subtotal that is too low. */
export const acceptsSumsTooLow: Deviation = {
  name: 'accepts-sums-too-low',
  summary: 'Accepts an order with a total or subtotal that is too low.',
  decorate: overlookTooLittle(['total', 'subtotal']),
};
