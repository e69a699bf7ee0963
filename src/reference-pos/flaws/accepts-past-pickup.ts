import { overlookFaults } from '../deviate/overlook-faults.ts';
import type { Deviation } from '../deviation.ts';

/** Accepts a preorder whose pickup time has passed. */
export const acceptsPastPickup: Deviation = {
  name: 'accepts-past-pickup',
  summary: 'Accepts a preorder whose pickup time has passed.',
  decorate: overlookFaults('pickupPast', []),
};
