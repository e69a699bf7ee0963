import { changeStatuses } from '../deviate/change-statuses.ts';
import type { Deviation } from '../deviation.ts';

/** Sends no status for an order that it rejects. */
export const silentOnReject: Deviation = {
  name: 'silent-on-reject',
  summary: 'Sends no status for an order that it rejects.',
  decorate: changeStatuses('rejected', () => []),
};
