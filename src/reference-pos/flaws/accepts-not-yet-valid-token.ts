import { overlookTokenFault } from '../deviate/overlook-token-fault.ts';
import type { Deviation } from '../deviation.ts';

/** Takes a call with a token that is not valid yet. */
export const acceptsNotYetValidToken: Deviation = {
  name: 'accepts-not-yet-valid-token',
  summary: 'Takes a call with a token that is not valid yet.',
  decorate: overlookTokenFault('notYetValid'),
};
