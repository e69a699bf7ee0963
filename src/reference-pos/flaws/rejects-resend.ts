import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects a resent order as a duplicate. */
export const rejectsResend: Deviation = {
  name: 'rejects-resend',
  summary: 'Rejects a resent order as a duplicate.',
  decorate: rejectOrders({
    field: 'OrderIds.OrderId',
    code: 'DUPLICATE',
    message: 'This OrderId was already sent',
    when: (_order, { isResend }) => isResend,
  }),
};
