import { overlookTokenFault } from '../deviate/overlook-token-fault.ts';
import type { Deviation } from '../deviation.ts';

/** Takes a menu sync with a token that has expired. */
export const acceptsExpiredTokenOnMenuSync: Deviation = {
  name: 'accepts-expired-token-on-menu-sync',
  summary: 'Takes a menu sync with a token that has expired.',
  decorate: overlookTokenFault('expired', 'menuSync'),
};
