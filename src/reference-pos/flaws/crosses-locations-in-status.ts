import type { Deviation } from '../deviation.ts';

/** Sends the statuses of every further location in the name of the first one. */
export const crossesLocationsInStatus: Deviation = {
  name: 'crosses-locations-in-status',
  summary: 'Sends the statuses of every further location in the name of the first one.',
  decorate: (pos, { locationIds }) => {
    const [first = ''] = locationIds;
    return { ...pos, statuses: (attempt, decision) => pos.statuses({ ...attempt, speaksFor: first }, decision) };
  },
};
