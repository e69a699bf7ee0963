import { changeStatusBodies } from '../deviate/change-statuses.ts';
import type { Deviation } from '../deviation.ts';

/** Says "Confirmed" in place of ACCEPTED. */
export const undocumentedStatusWord: Deviation = {
  name: 'undocumented-status-word',
  summary: 'Says "Confirmed" in place of ACCEPTED.',
  decorate: changeStatusBodies('accepted', (body) => ({ ...body, status: 'Confirmed' })),
};
