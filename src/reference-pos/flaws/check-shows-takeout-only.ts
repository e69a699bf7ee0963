import type { Deviation } from '../deviation.ts';

/** Prints every check as a takeout. */
export const checkShowsTakeoutOnly: Deviation = {
  name: 'check-shows-takeout-only',
  summary: 'Prints every check as a takeout.',
  decorate: (pos) => ({ ...pos, checkShown: (check) => ({ ...pos.checkShown(check), orderType: 'Takeout' }) }),
};
