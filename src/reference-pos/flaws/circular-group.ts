import { changeLastGroupSent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sends a group whose first option leads to the same group again. */
export const circularGroup: Deviation = {
  name: 'circular-group',
  summary: 'Sends a group whose first option leads to the same group again.',
  decorate: changeLastGroupSent((group) => ({
    ...group, Modifiers: group.Modifiers.map((option, index) => (index === 0 ? { ...option, ModifierGroups: [group] } : option)),
  })),
};
