import type { Deviation } from '../deviation.ts';

/** Accepts whatever is to be delivered or eaten on the spot. */
export const trustsDeliveryAndDineIn: Deviation = {
  name: 'trusts-delivery-and-dine-in',
  summary: 'Accepts whatever is to be delivered or eaten on the spot.',
  decorate: (pos) => ({ ...pos, judge: (attempt, till) => (attempt.order.Service.OrderType !== 'Takeout' ? [] : pos.judge(attempt, till)) }),
};
