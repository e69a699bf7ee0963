import { overlookTokenFault } from '../deviate/overlook-token-fault.ts';
import type { Deviation } from '../deviation.ts';

/** Takes a call with a token without a signature (alg: none). */
export const acceptsAlgNone: Deviation = {
  name: 'accepts-alg-none',
  summary: 'Takes a call with a token without a signature (alg: none).',
  decorate: overlookTokenFault('algNone'),
};
