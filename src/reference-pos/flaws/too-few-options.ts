import { changeLastGroupSent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sends a group that asks for one option more than it has. */
export const tooFewOptions: Deviation = {
  name: 'too-few-options',
  summary: 'Sends a group that asks for one option more than it has.',
  decorate: changeLastGroupSent((group) => ({ ...group, Min: group.Modifiers.length + 1, Max: group.Modifiers.length + 1 })),
};
