import { changeLastGroupSent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sends an option for cashiers with a group of the menu. */
export const inventsAnOption: Deviation = {
  name: 'invents-an-option',
  summary: 'Sends an option for cashiers with a group of the menu.',
  decorate: changeLastGroupSent((group) => ({
    ...group,
    Modifiers: [...group.Modifiers, { ...group.Modifiers[0], Id: 'no_charge', Name: 'No charge / Gratuit' }],
  })),
};
