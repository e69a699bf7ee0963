import type { Deviation } from '../deviation.ts';

/** Acknowledges a menu sync and never sends the menu. */
export const silentOnMenuSync: Deviation = {
  name: 'silent-on-menu-sync',
  summary: 'Acknowledges a menu sync and never sends the menu.',
  decorate: (pos) => ({ ...pos, menuCallbacks: () => [] }),
};
