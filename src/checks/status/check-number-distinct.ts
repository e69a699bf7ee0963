import { z } from 'zod';
import type { Evidence, Judgement } from '../../model/finding.ts';
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
    const first = new Map<string, { readonly key: string; readonly evidence: Evidence }>();
    // Only of those that more than one order has; a long run has too many others.
    const shared = new Map<string, Map<string, Evidence>>();
    for (const thread of context.record.threads.values()) {
      if (!thread.key.startsWith('order:')) continue;
      for (const { status, exchange } of finalStatuses(thread, context)) {
        const number = status.checkNumber?.trim() ?? '';
        if (status.kind !== 'accepted' || number === '') continue;
        const place = `${thread.attempts[0]?.locationId ?? ''} ${number}`;
        const before = first.get(place);
        if (before === undefined || before.key === thread.key) first.set(place, { key: thread.key, evidence: at(exchange) });
        else shared.set(place, (shared.get(place) ?? new Map([[before.key, before.evidence]])).set(thread.key, at(exchange)));
      }
    }
    if (shared.size > 0) {
      return [...shared].map(([place, holders]): Judgement => {
        const number = place.slice(place.indexOf(' ') + 1);
        const orders = [...holders.keys()].slice(0, 10).map((key) => key.slice('order:'.length));
        return fail('check.shared', { args: { number, orders }, expected: 'a number of its own', actual: number, evidence: [...holders.values()].slice(0, 5) });
      });
    }
    if (first.size < 2) return [];
    return [pass('check.distinct', { args: { count: first.size }, evidence: [...first.values()].slice(0, 3).map(({ evidence }) => evidence) })];
  },
};
