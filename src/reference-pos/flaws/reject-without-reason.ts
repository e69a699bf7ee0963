import { changeStatusBodies } from '../deviate/change-statuses.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects without errors. */
export const rejectWithoutReason: Deviation = {
  name: 'reject-without-reason',
  summary: 'Rejects without errors.',
  decorate: changeStatusBodies('rejected', ({ errors: _errors, ...body }) => body),
};
