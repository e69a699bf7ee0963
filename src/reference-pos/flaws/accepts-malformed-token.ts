import { overlookTokenFault } from '../deviate/overlook-token-fault.ts';
import type { Deviation } from '../deviation.ts';

/** Takes a call with a token that is no JWT. */
export const acceptsMalformedToken: Deviation = {
  name: 'accepts-malformed-token',
  summary: 'Takes a call with a token that is no JWT.',
  decorate: overlookTokenFault('malformed'),
};
