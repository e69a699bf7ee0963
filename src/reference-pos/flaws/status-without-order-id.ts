import type { Deviation } from '../deviation.ts';

/** Sends statuses that only the requestId ties to their order. */
export const statusWithoutOrderId: Deviation = {
  name: 'status-without-order-id',
  summary: 'Sends statuses that only the requestId ties to their order.',
  decorate: (pos) => ({
    ...pos,
    statuses: (attempt, decision) =>
      pos.statuses(attempt, decision).map((status) => {
        const { orderId: _orderId, ...body } = status.body;
        return { ...status, body };
      }),
  }),
};
