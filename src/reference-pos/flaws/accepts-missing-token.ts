import { overlookTokenFault } from '../deviate/overlook-token-fault.ts';
import type { Deviation } from '../deviation.ts';

/** Takes a call with no token. */
export const acceptsMissingToken: Deviation = {
  name: 'accepts-missing-token',
  summary: 'Takes a call with no token.',
  decorate: overlookTokenFault('missing'),
};
