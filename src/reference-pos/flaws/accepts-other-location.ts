import { overlookTokenFault } from '../deviate/overlook-token-fault.ts';
import type { Deviation } from '../deviation.ts';

/** Takes a call with a token of another location. */
export const acceptsOtherLocation: Deviation = {
  name: 'accepts-other-location',
  summary: 'Takes a call with a token of another location.',
  decorate: overlookTokenFault('otherLocation'),
};
