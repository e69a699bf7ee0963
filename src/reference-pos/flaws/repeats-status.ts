import { changeStatuses } from '../deviate/change-statuses.ts';
import type { Deviation } from '../deviation.ts';

/** Sends the status of an accepted order twice, although it was answered. */
export const repeatsStatus: Deviation = {
  name: 'repeats-status',
  summary: 'Sends the status of an accepted order twice, although it was answered.',
  decorate: changeStatuses('accepted', (statuses) => [...statuses, ...statuses]),
};
