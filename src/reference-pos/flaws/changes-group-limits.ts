import { changeLastGroupSent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sends a group of which more options may be chosen than the till allows. */
export const changesGroupLimits: Deviation = {
  name: 'changes-group-limits',
  summary: 'Sends a group of which more options may be chosen than the till allows.',
  decorate: changeLastGroupSent((group) => ({ ...group, Max: group.Max + 1 })),
};
