import type { PosLogFinding } from '../../model/pos-log.ts';
import { foldGuid } from './find-ids.ts';
import { judgedBy, type Judged } from './judged.ts';
import type { LogSubjects } from './log-subjects.ts';
import type { LogTrace, Trace } from './trace-log.ts';

/** A fault that the log should tell with its cause: what it is told as when it is not, and whether a trace tells it. */
interface Fault {
  readonly finding: PosLogFinding;
  readonly isTold: boolean;
}

const warns = (trace: Trace | undefined): boolean => trace?.warnedAt !== undefined;
const tellsReason = (trace: Trace | undefined, reasons: readonly string[]): boolean => reasons.some((reason) => trace?.texts.has(reason) === true);

/**
 * What went wrong is logged with its cause: every rejected order, every call that the POS refused, every callback that UEAT did not take. A line with its id that is a
 * warning or graver tells it, or one that names an error's code or message, UEAT's HTTP status, or the connection that broke.
 */
export function judgeCauses(subjects: LogSubjects, trace: LogTrace): Judged {
  const faults = [...rejections(subjects, trace), ...refusals(subjects, trace), ...undelivered(subjects, trace)];
  return judgedBy(faults.length, faults.filter(({ isTold }) => !isTold).map(({ finding }) => finding));
}

function rejections({ orders }: LogSubjects, { orders: traces }: LogTrace): readonly Fault[] {
  return orders.flatMap(({ orderId, statuses, reasons }) => {
    const exchangeId = statuses.get('rejected');
    if (exchangeId === undefined) return [];
    const trace = traces.get(orderId);
    return [{ isTold: warns(trace) || tellsReason(trace, reasons), finding: { code: 'posLog.rejectionUntold', args: { orderId }, exchanges: [exchangeId] } }];
  });
}

// What stands only in the body of a call whose token is refused need not be read, and so names nothing in the log.
function refusals({ calls }: LogSubjects, { calls: traces }: LogTrace): readonly Fault[] {
  return calls.flatMap(({ exchangeId, requestId, orderId, status = 0, isRefusal, reasons }) => {
    if (status < 400 || (isRefusal && orderId === undefined)) return [];
    const trace = traces.get(exchangeId);
    const isTold = warns(trace) || tellsReason(trace, reasons) || (isRefusal && trace?.tellsRefusal === true);
    return [{ isTold, finding: { code: 'posLog.refusalUntold', args: { requestId, status }, exchanges: [exchangeId] } }];
  });
}

function undelivered({ calls, refusedCallbacks }: LogSubjects, { calls: callTraces, orders }: LogTrace): readonly Fault[] {
  return [...refusedCallbacks].map(([id, callbacks]) => {
    const sync = calls.find(({ requestId }) => foldGuid(requestId) === foldGuid(id));
    const trace = sync === undefined ? orders.get(id) : callTraces.get(sync.exchangeId);
    const isTold = warns(trace) || callbacks.every(({ status }) => (status === undefined ? trace?.tellsFailure === true : trace?.statuses.has(status) === true));
    const statuses = callbacks.map(({ status }) => status ?? null);
    return { isTold, finding: { code: 'posLog.callbackUntold', args: { id, statuses }, exchanges: callbacks.map(({ exchangeId }) => exchangeId) } };
  });
}
