import type { Deviation } from '../deviation.ts';
import { refuse } from '../wire/http-answer.ts';

/** Answers 409 to an order that is sent again after a rejection. */
export const duplicateErrorOnResend: Deviation = {
  name: 'duplicate-error-on-resend',
  summary: 'Answers 409 to an order that is sent again after a rejection.',
  decorate: (pos) => ({
    ...pos,
    refuseOrder: (attempt) =>
      attempt.isResend
        ? refuse(409, 'DUPLICATE', `Order ${attempt.order.OrderIds.OrderId} was already sent`, { field: 'OrderIds.OrderId' })
        : pos.refuseOrder(attempt),
  }),
};
