import { overlookFaults, sumRules } from '../deviate/overlook-faults.ts';
import type { Deviation } from '../deviation.ts';

/** Accepts an item that sold out since the sync. */
export const acceptsSoldOutItem: Deviation = {
  name: 'accepts-sold-out-item',
  summary: 'Accepts an item that sold out since the sync.',
  decorate: overlookFaults('unavailable', sumRules),
};
