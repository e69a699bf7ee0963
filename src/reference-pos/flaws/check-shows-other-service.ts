import type { Deviation } from '../deviation.ts';

/** Prints every check as a delivery. */
export const checkShowsOtherService: Deviation = {
  name: 'check-shows-other-service',
  summary: 'Prints every check as a delivery.',
  decorate: (pos) => ({ ...pos, checkShown: (check) => ({ ...pos.checkShown(check), orderType: 'Delivery' }) }),
};
