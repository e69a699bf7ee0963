import type { Deviation } from '../deviation.ts';
import { writeStatus } from '../write-statuses.ts';

/** Accepts its first order and then rejects it. */
export const contradictsItself: Deviation = {
  name: 'contradicts-itself',
  summary: 'Accepts its first order and then rejects it.',
  decorate: (pos) => {
    let isFirst = true;
    return {
      ...pos,
      statuses: (attempt, decision) => {
        const statuses = pos.statuses(attempt, decision);
        if (!isFirst || decision.kind === 'rejected') return statuses;
        isFirst = false;
        const errors = [{ code: 'VALIDATION_ERROR', message: 'Item is sold out after all', details: { field: 'Items' } }];
        return [...statuses, writeStatus(attempt, { status: 'REJECTED', checknumber: null, errors })];
      },
    };
  },
};
