import { overlookFaults } from '../deviate/overlook-faults.ts';
import type { Deviation } from '../deviation.ts';

/** Accepts orders while the store is closed. */
export const acceptsWhenClosed: Deviation = {
  name: 'accepts-when-closed',
  summary: 'Accepts orders while the store is closed.',
  decorate: overlookFaults('closed', []),
};
