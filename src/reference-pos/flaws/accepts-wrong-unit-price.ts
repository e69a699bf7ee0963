import { overlookFaults, sumRules } from '../deviate/overlook-faults.ts';
import type { Deviation } from '../deviation.ts';

/** Accepts an order with an item at another price than the menu’s. */
export const acceptsWrongUnitPrice: Deviation = {
  name: 'accepts-wrong-unit-price',
  summary: 'Accepts an order with an item at another price than the menu’s.',
  decorate: overlookFaults('unitPrice', sumRules),
};
