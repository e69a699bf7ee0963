import { overlookFaults, sumRules } from '../deviate/overlook-faults.ts';
import type { Deviation } from '../deviation.ts';

/** Accepts an order with an item without a POS id. */
export const acceptsMissingItemId: Deviation = {
  name: 'accepts-missing-item-id',
  summary: 'Accepts an order with an item without a POS id.',
  decorate: overlookFaults('missingItemId', sumRules),
};
