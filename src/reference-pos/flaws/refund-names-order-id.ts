import type { Deviation } from '../deviation.ts';

/** Names the OrderId of UEAT in a refund in place of its own check number. */
export const refundNamesOrderId: Deviation = {
  name: 'refund-names-order-id',
  summary: 'Names the OrderId of UEAT in a refund in place of its own check number.',
  decorate: (pos) => ({
    ...pos,
    refunds: (check) => pos.refunds(check).map((refund) => ({ ...refund, body: { ...refund.body, ExternalId: String(check.orderId) } })),
  }),
};
