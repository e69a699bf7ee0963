import { overlookFaults, sumRules } from '../deviate/overlook-faults.ts';
import type { Deviation } from '../deviation.ts';

/** Accepts an order with an item of whose group too much was chosen. */
export const acceptsGroupMaximumExceeded: Deviation = {
  name: 'accepts-group-maximum-exceeded',
  summary: 'Accepts an order with an item of whose group too much was chosen.',
  decorate: overlookFaults('groupMaximum', sumRules),
};
