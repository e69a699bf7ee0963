import type { Deviation } from '../deviation.ts';

/** Says nothing of orders that came while the till was off. */
export const silentWhenTillOffline: Deviation = {
  name: 'silent-when-till-offline',
  summary: 'Says nothing of orders that came while the till was off.',
  decorate: (pos) => ({
    ...pos,
    statuses: (attempt, decision) => {
      const isOffline = decision.kind === 'rejected' && decision.faults.some(({ rule }) => rule === 'offline');
      return isOffline ? [] : pos.statuses(attempt, decision);
    },
  }),
};
