import type { Deviation } from '../deviation.ts';
import { writeStatus } from '../write-statuses.ts';

/** Sends one status for an order that UEAT never sent. */
export const statusForUnknownOrder: Deviation = {
  name: 'status-for-unknown-order',
  summary: 'Sends one status for an order that UEAT never sent.',
  decorate: (pos) => {
    let isDone = false;
    return {
      ...pos,
      statuses: (attempt, decision) => {
        const statuses = pos.statuses(attempt, decision);
        if (isDone || decision.kind === 'rejected') return statuses;
        isDone = true;
        const { order } = attempt;
        const orderId = order.OrderIds.OrderId + 1_000_000_007;
        const stranger = { ...attempt, order: { ...order, OrderIds: { ...order.OrderIds, OrderId: orderId } }, requestId: undefined };
        return [...statuses, writeStatus(stranger, { status: 'ACCEPTED', checknumber: 'STRAY-1' })];
      },
    };
  },
};
