import { changeStatusBodies } from '../deviate/change-statuses.ts';
import type { Deviation } from '../deviation.ts';

/** Accepts without a check number. */
export const noCheckNumber: Deviation = {
  name: 'no-check-number',
  summary: 'Accepts without a check number.',
  decorate: changeStatusBodies('accepted', ({ checknumber: _checknumber, ...body }) => body),
};
