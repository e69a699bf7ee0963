import { overlookTokenFault } from '../deviate/overlook-token-fault.ts';
import type { Deviation } from '../deviation.ts';

/** Takes an order whose token is signed with another key. */
export const acceptsOtherKeyOnOrders: Deviation = {
  name: 'accepts-other-key-on-orders',
  summary: 'Takes an order whose token is signed with another key.',
  decorate: overlookTokenFault('otherKey', 'order'),
};
