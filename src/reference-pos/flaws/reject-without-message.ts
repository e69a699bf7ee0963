import { changeErrors } from '../deviate/change-statuses.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects with errors that have no message. */
export const rejectWithoutMessage: Deviation = {
  name: 'reject-without-message',
  summary: 'Rejects with errors that have no message.',
  decorate: changeErrors(({ message: _message, ...error }) => error),
};
