import type { Deviation } from '../deviation.ts';

/** Answers the sync of a location with the menu of another one whose sync is pending. */
export const crossesSyncAnswers: Deviation = {
  name: 'crosses-sync-answers',
  summary: 'Answers the sync of a location with the menu of another one whose sync is pending.',
  decorate: (pos, { locationIds }) => {
    const [first] = locationIds;
    return {
      ...pos,
      // Slow enough that the second sync finds the first one pending.
      menuBuildMs: Math.max(pos.menuBuildMs, 400),
      menuCallbacks: (sync, menu) => {
        const [other] = sync.locationId === first ? [] : sync.pendingElsewhere;
        return pos.menuCallbacks(sync, other === undefined ? menu : pos.menuSent(pos.menu(other)));
      },
    };
  },
};
