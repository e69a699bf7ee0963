import { overlookFaults, sumRules } from '../deviate/overlook-faults.ts';
import type { Deviation } from '../deviation.ts';

/** Accepts an order with a modifier that the item does not have. */
export const acceptsUnknownModifier: Deviation = {
  name: 'accepts-unknown-modifier',
  summary: 'Accepts an order with a modifier that the item does not have.',
  decorate: overlookFaults('unknownModifier', sumRules),
};
