import type { Deviation } from '../deviation.ts';

/** Sends the orderId of a status as a text. */
export const stringOrderIds: Deviation = {
  name: 'string-order-ids',
  summary: 'Sends the orderId of a status as a text.',
  decorate: (pos) => ({
    ...pos,
    statuses: (attempt, decision) =>
      pos.statuses(attempt, decision).map((status) => {
        const { orderId } = status.body;
        return typeof orderId === 'number' ? { ...status, body: { ...status.body, orderId: String(orderId) } } : status;
      }),
  }),
};
