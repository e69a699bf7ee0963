import { overlookTokenFault } from '../deviate/overlook-token-fault.ts';
import type { Deviation } from '../deviation.ts';

/** Takes a call with a token whose signature was taken away. */
export const acceptsStrippedToken: Deviation = {
  name: 'accepts-stripped-token',
  summary: 'Takes a call with a token whose signature was taken away.',
  decorate: overlookTokenFault('stripped'),
};
