import { changeStatusBodies } from '../deviate/change-statuses.ts';
import type { Deviation } from '../deviation.ts';

/** Puts a text where an acceptance may only have a list of errors. */
export const malformedStatus: Deviation = {
  name: 'malformed-status',
  summary: 'Puts a text where an acceptance may only have a list of errors.',
  decorate: changeStatusBodies('accepted', (body) => ({ ...body, errors: 'none' })),
};
