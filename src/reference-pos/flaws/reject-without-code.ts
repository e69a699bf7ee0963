import { changeErrors } from '../deviate/change-statuses.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects with errors that have no code. */
export const rejectWithoutCode: Deviation = {
  name: 'reject-without-code',
  summary: 'Rejects with errors that have no code.',
  decorate: changeErrors(({ code: _code, ...error }) => error),
};
