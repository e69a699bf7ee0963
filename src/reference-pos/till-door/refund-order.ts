import type { Desk } from '../desk.ts';
import { isJsonObject, type Json } from '../json.ts';
import { refuse } from '../wire/http-answer.ts';
import type { Reply } from '../wire/reply.ts';

/** Refunds the check of an order, and tells UEAT (UEAT Open API, refund). */
export function refundOrder(payload: Json | undefined, desk: Desk): Reply {
  const orderId = isJsonObject(payload) ? Number(payload.orderId) : Number.NaN;
  const check = desk.till.checks().find((candidate) => candidate.orderId === orderId);
  if (check === undefined) return { answer: refuse(404, 'INVALID_ID', `There is no check of the order ${orderId}`, { field: 'orderId' }) };
  const refunds = desk.behaviour().refunds(check);
  return {
    answer: { status: 200 },
    callBack: async () => {
      for (const refund of refunds) await desk.deliver(refund, () => false);
    },
  };
}
