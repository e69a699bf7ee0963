import type { Deviation } from '../deviation.ts';

/** Gives syncs that are pending together the requestIds of each other. */
export const crossesSyncAnswers: Deviation = {
  name: 'crosses-sync-answers',
  summary: 'Gives syncs that are pending together the requestIds of each other.',
  decorate: (pos) => {
    const pending: string[] = [];
    return {
      ...pos,
      // Slow enough that a second sync finds the first one pending.
      menuBuildMs: Math.max(pos.menuBuildMs, 400),
      acknowledgeMenuSync: (sync, menu) => {
        pending.push(sync.requestId);
        return pos.acknowledgeMenuSync(sync, menu);
      },
      // The newest request first: right as long as there is but one.
      menuCallbacks: (sync, menu) => pos.menuCallbacks({ ...sync, requestId: pending.pop() ?? sync.requestId }, menu),
    };
  },
};
