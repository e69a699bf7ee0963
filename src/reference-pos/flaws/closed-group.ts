import { changeLastGroupSent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sends a group of which nothing may be chosen. */
export const closedGroup: Deviation = {
  name: 'closed-group',
  summary: 'Sends a group of which nothing may be chosen.',
  decorate: changeLastGroupSent((group) => ({ ...group, Min: 0, Max: 0 })),
};
