import type { Deviation } from '../deviation.ts';

/** Sends menu and status before it answers the call that asked for them. */
export const earlyCallbacks: Deviation = {
  name: 'early-callbacks',
  summary: 'Sends menu and status before it answers the call that asked for them.',
  decorate: (pos) => ({ ...pos, callsBackFirst: true }),
};
