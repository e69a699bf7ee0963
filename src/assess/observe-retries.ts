import type { JudgeContext } from '../checks/judge-context.ts';
import { classifyDeliveries, isSuccess } from '../contract/classify-deliveries.ts';
import { statusContent } from '../contract/status-content.ts';
import type { Exchange } from '../model/exchange.ts';
import type { Retries } from '../model/report.ts';

const wasTaken = ({ closing }: Exchange): boolean => closing?.kind === 'answered' && isSuccess(closing.response.status);

/** How the POS repeats callbacks that UEAT did not answer with 2xx, told apart as checks do; only those count that belong to something UEAT sent. */
export function observeRetries(context: JudgeContext): Retries {
  const contentOf = (exchange: Exchange): string => (exchange.call === 'orderStatus' ? statusContent(context.statusOf(exchange)) : exchange.request.body.content);
  const threads = [...context.record.threads.values()];
  const pausesMs = threads.flatMap(({ callbacks }) => {
    // When UEAT sent something decides only what other content is, and that is no retry either way.
    const deliveries = classifyDeliveries(callbacks, contentOf, []);
    const last = new Map<Exchange, Exchange>();
    return deliveries.flatMap(({ exchange, kind, of }): readonly number[] => {
      if (kind !== 'retry' || of === undefined) return [];
      const before = last.get(of) ?? of;
      last.set(of, exchange);
      return wasTaken(before) ? [] : [Math.max(0, exchange.startedMs - (before.endedMs ?? before.startedMs))];
    });
  });
  const refused = threads.flatMap(({ callbacks }) => callbacks).filter((exchange) => !wasTaken(exchange)).length;
  return { refused, repeated: pausesMs.length, ...(pausesMs.length > 0 && { shortestMs: Math.round(pausesMs.reduce((least, ms) => Math.min(least, ms))) }) };
}
