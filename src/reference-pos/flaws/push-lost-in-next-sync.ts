import type { Deviation } from '../deviation.ts';

/** Sends the next menu from a cache that does not know what was pushed. */
export const pushLostInNextSync: Deviation = {
  name: 'push-lost-in-next-sync',
  summary: 'Sends the next menu from a cache that does not know what was pushed.',
  decorate: (pos, { menu }) => ({ ...pos, menuSent: (current) => pos.menuSent({ ...current, Items: menu.Items }) }),
};
