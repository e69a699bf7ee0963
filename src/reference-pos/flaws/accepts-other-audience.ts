import { overlookTokenFault } from '../deviate/overlook-token-fault.ts';
import type { Deviation } from '../deviation.ts';

/** Takes a call with a token for another audience. */
export const acceptsOtherAudience: Deviation = {
  name: 'accepts-other-audience',
  summary: 'Takes a call with a token for another audience.',
  decorate: overlookTokenFault('otherAudience'),
};
