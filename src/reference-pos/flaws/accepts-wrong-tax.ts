import { overlookFaults } from '../deviate/overlook-faults.ts';
import type { Deviation } from '../deviation.ts';

/** Accepts an order with a tax that does not follow from its base. */
export const acceptsWrongTax: Deviation = {
  name: 'accepts-wrong-tax',
  summary: 'Accepts an order with a tax that does not follow from its base.',
  decorate: overlookFaults('tax', []),
};
