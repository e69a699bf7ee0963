import { decodeJwt } from 'jose';
import type { Desk } from './desk.ts';
import type { Decision, OrderAttempt, OrderRecord } from './till/order-attempt.ts';
import type { Order } from './till/order.ts';
import { readOrder } from './till/read-order.ts';
import type { IncomingCall } from './wire/incoming-call.ts';
import type { Reply } from './wire/reply.ts';

/** Takes an order: acknowledges it without functional content, then tells its status (UEAT Open API, status-management). */
export function takeOrder(call: IncomingCall, desk: Desk): Reply {
  const reading = readOrder(call.payload);
  if ('errors' in reading) return { answer: { status: 400, body: { errors: reading.errors } } };
  const { order } = reading;
  const pos = desk.behaviour();
  const earlier = desk.till.find(order.OrderIds.OrderId);
  const course = pos.courseFor(earlier, order);
  desk.tell({ type: 'orderReceived', orderId: String(order.OrderIds.OrderId), requestId: call.requestId, course });
  const isResend = earlier !== undefined && !earlier.isPending && earlier.decision.kind === 'rejected';
  const attempt: OrderAttempt = { order, requestId: call.requestId, speaksFor: findSpeaker(call, order, desk), isResend };
  if (course === 'ignore') return { answer: { status: 200 } };
  if (course === 'tellAgain' && earlier !== undefined) {
    return { answer: pos.acknowledgeOrder(attempt, earlier.decision), callBack: () => tellStatuses(desk, attempt, earlier) };
  }
  const refusal = pos.refuseOrder(attempt);
  if (refusal !== undefined) return { answer: refusal };
  const record = desk.till.record(attempt, decide(attempt, desk));
  return { answer: pos.acknowledgeOrder(attempt, record.decision), callBack: () => tellStatuses(desk, attempt, record) };
}

function decide(attempt: OrderAttempt, desk: Desk): Decision {
  const pos = desk.behaviour();
  const { locationIds, takesOrders, taxesOf } = desk;
  const faults = pos.judge(attempt, { menu: pos.menu(attempt.order.Location.Id), locationIds, takesOrders, taxesOf });
  if (faults.length === 0) return { kind: 'accepted', checkNumbers: pos.checkNumbers(attempt) };
  desk.tell({ type: 'orderRejected', orderId: String(attempt.order.OrderIds.OrderId), reasons: faults.map(({ message }) => message) });
  return { kind: 'rejected', faults };
}

async function tellStatuses(desk: Desk, attempt: OrderAttempt, record: OrderRecord): Promise<void> {
  const isStale = (): boolean => desk.till.find(attempt.order.OrderIds.OrderId) !== record;
  for (const status of desk.behaviour().statuses(attempt, record.decision)) {
    if (isStale()) return;
    if (status.delayMs > 0) await desk.wait(status.delayMs);
    // UEAT may send a rejected order again as soon as it reads the status, before its answer is here.
    record.isPending = false;
    await desk.deliver(status, isStale);
  }
  record.isPending = false;
}

/** For an unknown location the POS speaks as the location that the call's token names. */
function findSpeaker({ authorization }: IncomingCall, order: Order, { locationIds }: Desk): string {
  if (locationIds.has(order.Location.Id)) return order.Location.Id;
  const [first = order.Location.Id] = locationIds;
  try {
    const { sub } = decodeJwt(authorization?.replace(/^Bearer +/i, '') ?? '');
    return sub !== undefined && locationIds.has(sub) ? sub : first;
  } catch {
    return first;
  }
}
