import type { JsonObject } from './json.ts';
import type { Decision, OrderAttempt } from './till/order-attempt.ts';
import { writeCallback, type Callback } from './wire/callback.ts';

/** The final status of an attempt, one for each check that it made (UEAT Open API, status-management). */
export function writeStatuses(attempt: OrderAttempt, decision: Decision): readonly Callback[] {
  return decision.kind === 'accepted'
    ? decision.checkNumbers.map((checknumber) => writeStatus(attempt, { status: 'ACCEPTED', checknumber }))
    : [
        writeStatus(attempt, {
          status: 'REJECTED',
          checknumber: null,
          errors: decision.faults.map(({ code, message, details }) => ({ code, message, details })),
        }),
      ];
}

/** A status call for an attempt; `content` follows the ids that it belongs to. */
export function writeStatus({ order, requestId, speaksFor }: OrderAttempt, content: JsonObject): Callback {
  return writeCallback('status', speaksFor, requestId, {
    orderId: order.OrderIds.OrderId,
    ...(requestId === undefined ? {} : { requestId }),
    ...content,
  });
}
