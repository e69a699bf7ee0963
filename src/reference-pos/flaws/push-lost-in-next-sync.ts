import type { Deviation } from '../deviation.ts';

/** Sends the next menu from a cache that does not know what was pushed. */
export const pushLostInNextSync: Deviation = {
  name: 'push-lost-in-next-sync',
  summary: 'Sends the next menu from a cache that does not know what was pushed.',
  decorate: (pos, { menu, menus }) => ({
    ...pos,
    menuCallbacks: (sync, current) => pos.menuCallbacks(sync, { ...current, Items: pos.menuSent(menus.get(sync.locationId) ?? menu).Items }),
  }),
};
