import type { JudgeContext } from '../checks/judge-context.ts';
import { classifyDeliveries, isSuccess } from '../contract/classify-deliveries.ts';
import { statusContent } from '../contract/status-content.ts';
import type { Exchange } from '../model/exchange.ts';
import type { Retries } from '../model/report.ts';

const wasTaken = ({ closing }: Exchange): boolean => closing?.kind === 'answered' && isSuccess(closing.response.status);

/** How the POS repeats callbacks that UEAT did not answer with 2xx, told apart as checks do; only those count that belong to something UEAT sent. */
export function observeRetries(context: JudgeContext): Retries {
  const contentOf = (exchange: Exchange): string => (exchange.call === 'orderStatus' ? statusContent(context.statusOf(exchange)) : exchange.request.body.content);
  let [refused, repeated, shortestMs] = [0, 0, Number.POSITIVE_INFINITY];
  for (const { callbacks } of context.record.threads.values()) {
    refused += callbacks.filter((exchange) => !wasTaken(exchange)).length;
    for (const pauseMs of pausesMs(callbacks, contentOf)) {
      repeated += 1;
      shortestMs = Math.min(shortestMs, pauseMs);
    }
  }
  return { refused, repeated, ...(repeated > 0 && { shortestMs: Math.round(shortestMs) }) };
}

/** How long after a callback that UEAT did not take the POS began to say it again, for each time that it did, in milliseconds. */
function pausesMs(callbacks: readonly Exchange[], contentOf: (exchange: Exchange) => string): readonly number[] {
  const last = new Map<Exchange, Exchange>();
  // When UEAT sent something decides only what other content is, and that is no retry either way.
  return classifyDeliveries(callbacks, contentOf, []).flatMap(({ exchange, kind, of }): readonly number[] => {
    if (kind !== 'retry' || of === undefined) return [];
    const before = last.get(of) ?? of;
    last.set(of, exchange);
    return wasTaken(before) ? [] : [Math.max(0, exchange.startedMs - (before.endedMs ?? before.startedMs))];
  });
}
