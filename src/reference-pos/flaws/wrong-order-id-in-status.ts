import type { Deviation } from '../deviation.ts';

/** Sends statuses with the right requestId and an OrderId of its own. */
export const wrongOrderIdInStatus: Deviation = {
  name: 'wrong-order-id-in-status',
  summary: 'Sends statuses with the right requestId and an OrderId of its own.',
  decorate: (pos) => ({
    ...pos,
    statuses: (attempt, decision) =>
      pos.statuses(attempt, decision).map((status) => ({
        ...status,
        body: { ...status.body, orderId: attempt.order.OrderIds.OrderId + 1_000_000_000 },
      })),
  }),
};
