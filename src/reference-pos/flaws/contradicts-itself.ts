import { changeStatuses } from '../deviate/change-statuses.ts';
import type { Deviation } from '../deviation.ts';
import { writeStatus } from '../write-statuses.ts';

/** Accepts an order and then rejects it. */
export const contradictsItself: Deviation = {
  name: 'contradicts-itself',
  summary: 'Accepts an order and then rejects it.',
  decorate: changeStatuses('accepted', (statuses, attempt) => [
    ...statuses,
    writeStatus(attempt, {
      status: 'REJECTED',
      checknumber: null,
      errors: [{ code: 'VALIDATION_ERROR', message: 'Item is sold out after all', details: { field: 'Items' } }],
    }),
  ]),
};
