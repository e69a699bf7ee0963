import type { Deviation } from '../deviation.ts';
import { writePush } from '../write-push.ts';

/** Pushes an item, unasked, right before each menu that UEAT asked for. */
export const pushesWhileSyncing: Deviation = {
  name: 'pushes-while-syncing',
  summary: 'Pushes an item of its own accord right before each menu that UEAT asked for.',
  decorate: (pos) => ({
    ...pos,
    menuCallbacks: (sync, menu) => {
      const changes = menu.Items.slice(0, 1).map(({ Id }) => ({ itemId: Id }));
      return [writePush(changes, sync.locationId, menu), ...pos.menuCallbacks(sync, menu)];
    },
  }),
};
