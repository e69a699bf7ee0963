import { changeErrors } from '../deviate/change-statuses.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects with errors that do not say what is wrong. */
export const rejectNamesNoCulprit: Deviation = {
  name: 'reject-names-no-culprit',
  summary: 'Rejects with errors that do not say what is wrong.',
  decorate: changeErrors(({ code }) => ({ code, message: 'Order rejected' })),
};
