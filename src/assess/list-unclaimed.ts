import type { JudgeContext } from '../checks/judge-context.ts';
import { isFinal, readOrderThread } from '../checks/order-thread.ts';
import type { Exchange } from '../model/exchange.ts';
import type { Cause } from '../model/event.ts';
import type { Unclaimed } from '../model/report.ts';

/** Every callback that no step claimed, and why that may be. */
export function listUnclaimed(context: JudgeContext): readonly Unclaimed[] {
  const { record } = context;
  const claimed = new Set([...record.steps.values()].flatMap(({ wait }) => wait?.claimed ?? []));
  const inbound = [...record.exchanges.values()].filter(({ direction, id }) => direction === 'in' && !claimed.has(id));
  return inbound.map((exchange) => {
    const { code, args } = explain(exchange, context);
    return { exchangeId: exchange.id, call: exchange.call, code, args };
  });
}

function explain(exchange: Exchange, context: JudgeContext): Cause {
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
      return { code: 'callback.initiated', args: {} };
    case 'matched': {
      const thread = context.record.threads.get(correlation.key);
      if (thread === undefined || exchange.call !== 'orderStatus') return { code: 'callback.extra', args: {} };
      const own = readOrderThread(thread, context).find((delivery) => delivery.exchange.id === exchange.id);
      if (own?.kind === 'retry' || own?.kind === 'altered') return { code: 'callback.retry', args: {} };
      if (own?.kind === 'repeat') return { code: 'callback.repeat', args: {} };
      if (own !== undefined && !isFinal(own.status)) return { code: 'callback.intermediate', args: { word: own.status.word ?? '' } };
      return { code: 'callback.extra', args: {} };
    }
  }
}
