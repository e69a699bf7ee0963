import { changeStatuses } from '../deviate/change-statuses.ts';
import type { Deviation } from '../deviation.ts';

/** Sends no status for an order that it accepts. */
export const silentOnAccept: Deviation = {
  name: 'silent-on-accept',
  summary: 'Sends no status for an order that it accepts.',
  decorate: changeStatuses('accepted', () => []),
};
