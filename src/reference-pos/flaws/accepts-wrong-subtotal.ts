import { overlookFaults } from '../deviate/overlook-faults.ts';
import type { Deviation } from '../deviation.ts';

/** Accepts an order with a subtotal that is not the sum of the lines. */
export const acceptsWrongSubtotal: Deviation = {
  name: 'accepts-wrong-subtotal',
  summary: 'Accepts an order with a subtotal that is not the sum of the lines.',
  decorate: overlookFaults('subtotal', ['payment']),
};
