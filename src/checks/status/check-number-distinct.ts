import { z } from 'zod';
import type { Exchange } from '../../model/exchange.ts';
import type { Judgement } from '../../model/finding.ts';
import { at, fail, pass } from '../judgement.ts';
import { finalStatuses } from '../order-thread.ts';
import type { Predicate } from '../predicate.ts';

const params = z.literal(true);

/** Different orders have different check numbers: one number for two orders would mix up two guests. */
export const checkNumberDistinct: Predicate<true> = {
  name: 'checkNumberDistinct',
  summary: 'No two orders have the same check number.',
  params,
  subjects: ['run'],
  judge(_subject, _params, context) {
    const byNumber = new Map<string, Map<string, Exchange>>();
    for (const thread of context.record.threads.values()) {
      if (!thread.key.startsWith('order:')) continue;
      for (const { status, exchange } of finalStatuses(thread, context)) {
        const number = status.checkNumber?.trim() ?? '';
        if (status.kind !== 'accepted' || number === '') continue;
        const location = thread.attempts[0]?.locationId ?? '';
        const holder = byNumber.get(`${location} ${number}`) ?? new Map<string, Exchange>();
        byNumber.set(`${location} ${number}`, holder.set(thread.key, exchange));
      }
    }
    const shared = [...byNumber].filter(([, holders]) => holders.size > 1);
    if (shared.length > 0) {
      return shared.map(([place, holders]): Judgement => {
        const number = place.slice(place.indexOf(' ') + 1);
        const orders = [...holders.keys()].slice(0, 10).map((key) => key.slice('order:'.length));
        const evidence = [...holders.values()].slice(0, 5).map((exchange) => at(exchange));
        return fail('check.shared', { args: { number, orders }, expected: 'a number of its own', actual: number, evidence });
      });
    }
    if (byNumber.size < 2) return [];
    const first = [...byNumber.values()].flatMap((holders) => [...holders.values()]).slice(0, 3);
    return [pass('check.distinct', { args: { count: byNumber.size }, evidence: first.map((exchange) => at(exchange)) })];
  },
};
