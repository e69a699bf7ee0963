import type { InboundCall } from '../../src/model/call.ts';
import type { Correlation } from '../../src/model/correlation.ts';
import type { Closing, Exchange, FailureReason } from '../../src/model/exchange.ts';
import type { Json } from '../../src/model/json.ts';

/** What UEAT answered: an HTTP status, a failure, or nothing yet. */
type Answer = number | FailureReason | 'open';

function closingOf(answer: number | FailureReason): Closing {
  if (typeof answer === 'string') return { kind: 'failed', reason: answer, detail: 'made up' };
  return { kind: 'answered', response: { status: answer, headers: [], body: { encoding: 'utf8', content: '', bytes: 0, truncated: false } } };
}

/** A callback that arrived at a journal number, answered just after it unless told when. */
export function callback(seq: number, body: Json, answer: Answer = 200, { call = 'orderStatus', endedSeq = seq + 1, correlation }: { readonly call?: InboundCall; readonly endedSeq?: number; readonly correlation?: Correlation } = {}): Exchange {
  const content = typeof body === 'string' ? body : JSON.stringify(body);
  return {
    id: `x${seq}`, direction: 'in', call, startedMs: seq, seq, token: { kind: 'none', seenAt: 0 },
    request: { method: 'POST', url: '/v2/order/status', headers: [], body: { encoding: 'utf8', content, bytes: content.length, truncated: false } },
    ...(correlation !== undefined && { correlation }),
    ...(answer !== 'open' && { closing: closingOf(answer), endedSeq, endedMs: endedSeq }),
  };
}

/** What an acceptance says. */
export const accepts = (checknumber: Json = '7'): Json => ({ orderId: 1, status: 'ACCEPTED', checknumber });

/** What a rejection says. */
export const rejects = (message = 'no such item'): Json => ({ orderId: 1, status: 'REJECTED', errors: [{ code: 'INVALID_ID', message }] });
