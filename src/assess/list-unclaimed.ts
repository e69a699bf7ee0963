import type { JudgeContext } from '../checks/judge-context.ts';
import { isFinal, readOrderThread, type StatusDelivery } from '../checks/order-thread.ts';
import { lateArrival } from '../checks/steps/judge-arrival.ts';
import { toExpectation } from '../checks/steps/judge-expect.ts';
import { addressOf } from '../checks/steps/judge-scenario.ts';
import { isInitiated } from '../model/call.ts';
import type { CorrelationKey } from '../model/correlation.ts';
import type { Exchange } from '../model/exchange.ts';
import type { Cause } from '../model/event.ts';
import type { Unclaimed } from '../model/report.ts';
import type { Thread } from '../model/record-parts.ts';

/** Every callback that no step claimed, and why that may be. */
export function listUnclaimed(context: JudgeContext): readonly Unclaimed[] {
  const { record } = context;
  const { claimed } = record;
  const kinds = new Map<CorrelationKey, ReadonlyMap<string, StatusDelivery>>();
  const deliveryOf = (thread: Thread, id: string): StatusDelivery | undefined => {
    const known = kinds.get(thread.key) ?? new Map(readOrderThread(thread, context).map((delivery) => [delivery.exchange.id, delivery]));
    kinds.set(thread.key, known);
    return known.get(id);
  };
  const late = lateIds(context);
  const unclaimed: Unclaimed[] = [];
  for (const exchange of record.exchanges.values()) {
    if (exchange.direction !== 'in' || claimed.has(exchange.id)) continue;
    const { code, args } = explain(exchange, late, context, deliveryOf);
    unclaimed.push({ exchangeId: exchange.id, call: exchange.call, code, args });
  }
  return unclaimed;
}

function explain(
  exchange: Exchange, late: ReadonlySet<string>, context: JudgeContext, deliveryOf: (thread: Thread, id: string) => StatusDelivery | undefined,
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
      const further: Cause = { code: late.has(exchange.id) ? 'callback.late' : 'callback.extra', args: {} };
      if (thread === undefined || exchange.call !== 'orderStatus') return further;
      const own = deliveryOf(thread, exchange.id);
      if (own?.kind === 'retry' || own?.kind === 'altered') return { code: 'callback.retry', args: {} };
      if (own?.kind === 'repeat') return { code: 'callback.repeat', args: {} };
      if (own !== undefined && !isFinal(own.status)) return { code: 'callback.intermediate', args: { word: own.status.word ?? '' } };
      return further;
    }
  }
}

/** The callbacks that would have been claimed, had they come before their wait ended empty (design §5 rule 3). */
function lateIds(context: JudgeContext): ReadonlySet<string> {
  const { record } = context;
  return new Set((record.header?.plan.scenarios ?? []).flatMap((planned) => (context.scenarioOf(planned)?.steps ?? []).flatMap((step): readonly string[] => {
    const wait = record.steps.get(addressOf(planned, step))?.wait;
    if (step.kind !== 'expect' || isInitiated(step.call) || wait === undefined || wait.claimed !== undefined) return [];
    const expectation = toExpectation(step, wait, context);
    const arrived = expectation === undefined ? undefined : lateArrival(expectation, context);
    return arrived === undefined ? [] : [arrived.id];
  })));
}
