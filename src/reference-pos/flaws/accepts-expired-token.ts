import { overlookTokenFault } from '../deviate/overlook-token-fault.ts';
import type { Deviation } from '../deviation.ts';

/** Takes a call with an expired token. */
export const acceptsExpiredToken: Deviation = {
  name: 'accepts-expired-token',
  summary: 'Takes a call with an expired token.',
  decorate: overlookTokenFault('expired'),
};
