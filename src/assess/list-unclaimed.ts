import type { JudgeContext } from '../checks/judge-context.ts';
import { isFinal, readOrderThread, type StatusDelivery } from '../checks/order-thread.ts';
import type { Exchange } from '../model/exchange.ts';
import type { Cause } from '../model/event.ts';
import type { Unclaimed } from '../model/report.ts';
import type { Thread } from '../model/record-parts.ts';

/** Every callback that no step claimed, and why that may be. */
export function listUnclaimed(context: JudgeContext): readonly Unclaimed[] {
  const { record } = context;
  const claimed = record.claimed();
  const kinds = new Map<Thread, ReadonlyMap<string, StatusDelivery>>();
  const deliveryOf = (thread: Thread, id: string): StatusDelivery | undefined => {
    const known = kinds.get(thread) ?? new Map(readOrderThread(thread, context).map((delivery) => [delivery.exchange.id, delivery]));
    kinds.set(thread, known);
    return known.get(id);
  };
  const inbound = [...record.exchanges.values()].filter(({ direction, id }) => direction === 'in' && !claimed.has(id));
  return inbound.map((exchange) => {
    const { code, args } = explain(exchange, context, deliveryOf);
    return { exchangeId: exchange.id, call: exchange.call, code, args };
  });
}

function explain(
  exchange: Exchange, context: JudgeContext, deliveryOf: (thread: Thread, id: string) => StatusDelivery | undefined,
): Cause {
  const { correlation, request } = exchange;
  switch (correlation?.kind) {
    case undefined:
    case 'unrouted':
      return { code: 'callback.unrouted', args: { method: request.method, path: request.url } };
    case 'keyless':
      return { code: 'callback.keyless', args: {} };
    case 'foreign':
      return { code: 'callback.foreign', args: { value: correlation.value } };
    case 'initiated':
      return { code: exchange.call === 'refund' ? 'callback.extra' : 'callback.initiated', args: {} };
    case 'matched': {
      const thread = context.record.threads.get(correlation.key);
      if (thread === undefined || exchange.call !== 'orderStatus') return { code: 'callback.extra', args: {} };
      const own = deliveryOf(thread, exchange.id);
      if (own?.kind === 'retry' || own?.kind === 'altered') return { code: 'callback.retry', args: {} };
      if (own?.kind === 'repeat') return { code: 'callback.repeat', args: {} };
      if (own !== undefined && !isFinal(own.status)) return { code: 'callback.intermediate', args: { word: own.status.word ?? '' } };
      return { code: 'callback.extra', args: {} };
    }
  }
}
