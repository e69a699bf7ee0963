import type { Deviation } from '../deviation.ts';

/** Gives no menu to the sync of a location that comes while that of another is pending. */
export const forgetsSecondLocationsSync: Deviation = {
  name: 'forgets-second-locations-sync',
  summary: 'Gives no menu to the sync of a location that comes while that of another is pending.',
  decorate: (pos, { locationIds }) => {
    const [first] = locationIds;
    return {
      ...pos,
      // Slow enough that the second sync finds the first one pending.
      menuBuildMs: Math.max(pos.menuBuildMs, 400),
      menuCallbacks: (sync, menu) => (sync.locationId !== first && sync.pendingElsewhere.length > 0 ? [] : pos.menuCallbacks(sync, menu)),
    };
  },
};
