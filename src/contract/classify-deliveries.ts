import type { Call } from '../model/call.ts';
import type { Exchange } from '../model/exchange.ts';

/**
 * What one callback is among those before it under the same key:
 * `fresh` says something new; a `retry` says again what got no 2xx, as far as the POS could know; `altered` follows a delivery that UEAT could not take, with
 * other content; a `repeat` says again what UEAT had taken.
 */
export type DeliveryKind = 'fresh' | 'retry' | 'altered' | 'repeat';

/** A callback with its kind, and the earlier delivery that makes it so. */
export interface Delivery {
  readonly exchange: Exchange;
  readonly kind: DeliveryKind;
  readonly of?: Exchange;
}

/** Whether UEAT took a callback before a moment of the journal, and the POS was still there to hear of it. */
export function wasTaken(exchange: Exchange, beforeSeq = Number.POSITIVE_INFINITY): boolean {
  const { closing, endedSeq } = exchange;
  return closing?.kind === 'answered' && closing.afterHangUp !== true && endedSeq !== undefined && endedSeq < beforeSeq && isSuccess(closing.response.status);
}

/** Whether UEAT's answer to a callback asked for another try: 5xx, 429 or none at all. */
export function wasUndeliverable(exchange: Exchange, beforeSeq = Number.POSITIVE_INFINITY): boolean {
  const { closing, endedSeq } = exchange;
  if (closing === undefined || endedSeq === undefined || endedSeq > beforeSeq) return true;
  return closing.kind === 'failed' || closing.response.status >= 500 || closing.response.status === 429;
}

/** Whether an HTTP status is one of success. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/**
 * Tells retries and repeats from news, for the callbacks of one key in the order of the journal.
 * @param contentOf what a callback says, leaving out what may differ from one delivery to the next
 * @param sentSeqs journal numbers at which an attempt under the key left: after one, other content is an answer to it
 */
export function classifyDeliveries(
  callbacks: readonly Exchange[],
  contentOf: (exchange: Exchange) => string,
  sentSeqs: readonly number[],
): readonly Delivery[] {
  const byContent = new Map<string, Exchange[]>();
  const lastOf = new Map<Call, Exchange>();
  return callbacks.map((exchange): Delivery => {
    const content = `${exchange.call} ${contentOf(exchange)}`;
    const same = byContent.get(content) ?? [];
    const last = lastOf.get(exchange.call);
    const delivery = classify(exchange, same, last, sentSeqs);
    same.push(exchange);
    byContent.set(content, same);
    lastOf.set(exchange.call, exchange);
    return delivery;
  });
}

function classify(exchange: Exchange, same: readonly Exchange[], last: Exchange | undefined, sentSeqs: readonly number[]): Delivery {
  const taken = same.find((other) => wasTaken(other, exchange.seq));
  if (taken !== undefined) return { exchange, kind: 'repeat', of: taken };
  const first = same[0];
  if (first !== undefined) return { exchange, kind: 'retry', of: first };
  if (last === undefined || !wasUndeliverable(last, exchange.seq)) return { exchange, kind: 'fresh' };
  const isAnswerToLater = sentSeqs.some((seq) => seq > last.seq && seq < exchange.seq);
  return isAnswerToLater ? { exchange, kind: 'fresh' } : { exchange, kind: 'altered', of: last };
}
