import { overlookTokenFault } from '../deviate/overlook-token-fault.ts';
import type { Deviation } from '../deviation.ts';

/** Takes a call with a token signed with another key. */
export const acceptsOtherKey: Deviation = {
  name: 'accepts-other-key',
  summary: 'Takes a call with a token signed with another key.',
  decorate: overlookTokenFault('otherKey'),
};
