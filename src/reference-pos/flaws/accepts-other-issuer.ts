import { overlookTokenFault } from '../deviate/overlook-token-fault.ts';
import type { Deviation } from '../deviation.ts';

/** Takes a call with a token of another issuer. */
export const acceptsOtherIssuer: Deviation = {
  name: 'accepts-other-issuer',
  summary: 'Takes a call with a token of another issuer.',
  decorate: overlookTokenFault('otherIssuer'),
};
