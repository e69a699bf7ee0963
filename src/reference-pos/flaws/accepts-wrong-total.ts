import { overlookFaults } from '../deviate/overlook-faults.ts';
import type { Deviation } from '../deviation.ts';

/** Accepts an order with a total that is not the sum. */
export const acceptsWrongTotal: Deviation = {
  name: 'accepts-wrong-total',
  summary: 'Accepts an order with a total that is not the sum.',
  decorate: overlookFaults('total', ['payment']),
};
