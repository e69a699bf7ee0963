import { overlookFaults, sumRules } from '../deviate/overlook-faults.ts';
import type { Deviation } from '../deviation.ts';

/** Accepts an order with an item that is not on the menu. */
export const acceptsUnknownItem: Deviation = {
  name: 'accepts-unknown-item',
  summary: 'Accepts an order with an item that is not on the menu.',
  decorate: overlookFaults('unknownItem', sumRules),
};
