import type { PosLogFinding } from '../../model/pos-log.ts';
import { judgedBy, type Judged } from './judged.ts';
import type { LoggedOrder, LogSubjects } from './log-subjects.ts';
import type { LogTrace, Trace } from './trace-log.ts';

/**
 * The HTTP status of every answer that the POS gave stands in a line with the requestId or the order id of its call. Lines that name a path of UEAT's tell what UEAT
 * answered, and count for nothing here. Only where the right status is nowhere is another one, named as such, a contradiction.
 */
export function judgeAcknowledgements({ calls }: LogSubjects, trace: LogTrace): Judged {
  const asked = calls.filter(({ isRefusal, orderId, status }) => status !== undefined && (!isRefusal || orderId !== undefined));
  return judgedBy(asked.length, asked.flatMap(({ exchangeId, requestId, orderId, status = 0 }): readonly PosLogFinding[] => {
    const found = trace.calls.get(exchangeId);
    if (found?.answers.has(status) === true) return [];
    const args = { requestId, status, ...(orderId !== undefined && { orderId }) };
    const [other] = found?.namedAnswers ?? [];
    if (other === undefined) return [{ code: 'posLog.answerMissing', args, exchanges: [exchangeId] }];
    return [{ code: 'posLog.answerWrong', args: { ...args, logged: other[0] }, line: other[1], exchanges: [exchangeId] }];
  }));
}

/**
 * Every final status that the POS sent stands in lines with its order's id: the word, with every check number of an acceptance, and a code or message of a rejection
 * that gave one. A line about this order alone that names the other status or another check number contradicts what was sent.
 */
export function judgeStatuses({ orders }: LogSubjects, trace: LogTrace): Judged {
  const asked = orders.filter(({ statuses }) => statuses.size > 0);
  const findings = asked.map((order) => findingsOf(order, trace.orders.get(order.orderId)));
  return judgedBy(asked.length, findings.flat(), findings.filter((own) => own.length > 0).length);
}

function findingsOf({ orderId, statuses, checkNumbers, knownNumbers, reasons, callbacks }: LoggedOrder, trace: Trace | undefined): readonly PosLogFinding[] {
  const found: PosLogFinding[] = [];
  for (const [kind, exchangeId] of statuses) {
    if (trace?.kinds.has(kind) !== true) found.push({ code: 'posLog.statusMissing', args: { orderId, kind }, exchanges: [exchangeId] });
  }
  for (const [kind, line] of trace?.namedKinds ?? []) {
    if (!statuses.has(kind)) found.push({ code: 'posLog.statusWrong', args: { orderId, kind: [...statuses.keys()], logged: kind }, line, exchanges: callbacks });
  }
  const missing = checkNumbers.filter((number) => trace?.texts.has(number) !== true);
  const other = [...trace?.namedChecks ?? []].find(([number]) => !knownNumbers.includes(number));
  if (other !== undefined && checkNumbers.length > 0) found.push({ code: 'posLog.checkWrong', args: { orderId, checkNumber: checkNumbers, logged: other[0] }, line: other[1], exchanges: callbacks });
  else if (missing.length > 0) found.push({ code: 'posLog.checkMissing', args: { orderId, checkNumber: missing }, exchanges: callbacks });
  if (reasons.length > 0 && !reasons.some((reason) => trace?.texts.has(reason) === true)) found.push({ code: 'posLog.reasonMissing', args: { orderId }, exchanges: callbacks });
  return found;
}
