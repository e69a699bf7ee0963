import { changeStatuses } from '../deviate/change-statuses.ts';
import type { Deviation } from '../deviation.ts';
import { writeStatus } from '../write-statuses.ts';

/** Sends "Preparing" before it accepts. */
export const intermediateStatus: Deviation = {
  name: 'intermediate-status',
  summary: 'Sends "Preparing" before it accepts.',
  decorate: changeStatuses('accepted', (statuses, attempt) => [writeStatus(attempt, { status: 'Preparing', checknumber: null }), ...statuses]),
};
