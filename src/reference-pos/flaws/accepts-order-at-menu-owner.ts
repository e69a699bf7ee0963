import { overlookFaults } from '../deviate/overlook-faults.ts';
import type { Deviation } from '../deviation.ts';

/** Accepts an order for a location that only keeps a menu. */
export const acceptsOrderAtMenuOwner: Deviation = {
  name: 'accepts-order-at-menu-owner',
  summary: 'Accepts an order for a location that only keeps a menu.',
  decorate: overlookFaults('locationRole', []),
};
