import { overlookFaults, sumRules } from '../deviate/overlook-faults.ts';
import type { Deviation } from '../deviation.ts';

/** Accepts an order with a promotion that cannot be. */
export const acceptsInvalidPromotion: Deviation = {
  name: 'accepts-invalid-promotion',
  summary: 'Accepts an order with a promotion that cannot be.',
  decorate: overlookFaults('promotion', sumRules),
};
