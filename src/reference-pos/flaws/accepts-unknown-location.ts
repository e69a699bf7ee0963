import { overlookFaults } from '../deviate/overlook-faults.ts';
import type { Deviation } from '../deviation.ts';

/** Accepts an order with a location that it does not serve. */
export const acceptsUnknownLocation: Deviation = {
  name: 'accepts-unknown-location',
  summary: 'Accepts an order with a location that it does not serve.',
  decorate: overlookFaults('location', []),
};
