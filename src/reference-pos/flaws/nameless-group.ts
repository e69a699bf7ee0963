import { changeLastGroupSent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sends a group of options without a name. */
export const namelessGroup: Deviation = {
  name: 'nameless-group',
  summary: 'Sends a group of options without a name.',
  decorate: changeLastGroupSent((group) => ({ ...group, Name: '' })),
};
