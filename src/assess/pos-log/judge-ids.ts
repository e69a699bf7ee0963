import { judgedBy, type Judged } from './judged.ts';
import type { LogSubjects } from './log-subjects.ts';
import type { LogTrace } from './trace-log.ts';

/**
 * Every requestId of a call to the POS stands in the log. Where the POS refused the token that of an order still does, for it is in a header; that of a menu sync
 * is in the body, which nobody reads whose token is refused.
 */
export function judgeRequestIds({ calls }: LogSubjects, trace: LogTrace): Judged {
  const asked = calls.filter(({ isRefusal, orderId }) => !isRefusal || orderId !== undefined);
  return judgedBy(asked.length, asked.filter(({ exchangeId }) => trace.calls.get(exchangeId)?.namedAt === undefined)
    .map(({ requestId, exchangeId }) => ({ code: 'posLog.requestIdMissing', args: { requestId }, exchanges: [exchangeId] })));
}

/** Every order id that the POS could read stands in the log, as UEAT's number. */
export function judgeOrderIds({ orders }: LogSubjects, trace: LogTrace): Judged {
  const asked = orders.filter(({ isRead }) => isRead);
  return judgedBy(asked.length, asked.filter(({ orderId }) => trace.orders.get(orderId)?.namedAt === undefined)
    .map(({ orderId, sent }) => ({ code: 'posLog.orderIdMissing', args: { orderId }, exchanges: sent })));
}
