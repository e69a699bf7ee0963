import { overlookFaults, sumRules } from '../deviate/overlook-faults.ts';
import type { Deviation } from '../deviation.ts';

/** Accepts an order with a quantity of zero or less. */
export const acceptsWrongQuantity: Deviation = {
  name: 'accepts-wrong-quantity',
  summary: 'Accepts an order with a quantity of zero or less.',
  decorate: overlookFaults('quantity', sumRules),
};
