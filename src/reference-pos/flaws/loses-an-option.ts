import { changeLastGroupSent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sends a group without its last option. */
export const losesAnOption: Deviation = {
  name: 'loses-an-option',
  summary: 'Sends a group without its last option.',
  decorate: changeLastGroupSent((group) => ({ ...group, Modifiers: group.Modifiers.slice(0, -1) })),
};
