import { overlookTokenFault } from '../deviate/overlook-token-fault.ts';
import type { Deviation } from '../deviation.ts';

/** Takes a menu sync with no token. */
export const acceptsMissingTokenOnMenuSync: Deviation = {
  name: 'accepts-missing-token-on-menu-sync',
  summary: 'Takes a menu sync with no token.',
  decorate: overlookTokenFault('missing', 'menuSync'),
};
