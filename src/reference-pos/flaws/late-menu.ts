import type { Deviation } from '../deviation.ts';

/** Sends its menus too late. */
export const lateMenu: Deviation = {
  name: 'late-menu',
  summary: 'Sends its menus too late.',
  decorate: (pos, { pace }) => ({ ...pos, menuBuildMs: pace.statusLateMs }),
};
