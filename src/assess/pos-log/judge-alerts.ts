import { judgedBy, type Judged } from './judged.ts';
import type { LogSubjects } from './log-subjects.ts';
import type { LogTrace } from './trace-log.ts';

/**
 * For each order whose status UEAT never took, although the POS acknowledged it, a line with its id is at the level of an error or graver. A run without such an order
 * shows nothing; one that was cut off does not tell which those are.
 */
export function judgeAlerts({ orders, hasDrained }: LogSubjects, trace: LogTrace): Judged {
  const unsent = orders.filter(({ isUnsent }) => isUnsent);
  if (unsent.length === 0) return { ...judgedBy(0, []), findings: [{ code: 'posLog.noUnsent', args: {}, exchanges: [] }] };
  if (!hasDrained) return { outcome: 'blocked', subjects: unsent.length, failed: 0, findings: [{ code: 'posLog.cutOff', args: {}, exchanges: [] }] };
  return judgedBy(unsent.length, unsent.filter(({ orderId }) => trace.orders.get(orderId)?.alertedAt === undefined)
    .map(({ orderId, sent, callbacks }) => ({ code: 'posLog.alertMissing', args: { orderId }, exchanges: [...sent, ...callbacks] })));
}
