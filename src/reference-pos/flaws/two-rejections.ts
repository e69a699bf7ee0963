import type { Deviation } from '../deviation.ts';

/** Rejects an order with a wrong total a second time, with another reason. */
export const twoRejections: Deviation = {
  name: 'two-rejections',
  summary: 'Rejects an order with a wrong total twice, each time with another reason.',
  decorate: (pos) => ({
    ...pos,
    statuses: (attempt, decision) => {
      const statuses = pos.statuses(attempt, decision);
      if (decision.kind === 'accepted' || !decision.faults.some(({ rule }) => rule === 'total')) return statuses;
      const errors = [{ code: 'VALIDATION_ERROR', message: 'The payment does not cover the total', details: { field: 'Payment.Total' } }];
      return statuses.flatMap((status) => [status, { ...status, body: { ...status.body, errors } }]);
    },
  }),
};
