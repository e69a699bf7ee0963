import { z } from 'zod';
import type { Exchange } from '../../model/exchange.ts';
import type { Evidence, Judgement } from '../../model/finding.ts';
import type { Thread } from '../../model/record-parts.ts';
import { FirstHolders } from '../first-holders.ts';
import { at, fail, pass } from '../judgement.ts';
import type { JudgeContext } from '../judge-context.ts';
import { finalStatuses } from '../order-thread.ts';
import type { Predicate } from '../predicate.ts';

const params = z.literal(true);

/** The check numbers of an order, which count at its location, each with the last acceptance that names it. */
function numbersOf(thread: Thread | undefined, context: JudgeContext): ReadonlyMap<string, Exchange> {
  const numbers = new Map<string, Exchange>();
  for (const { status, exchange } of thread === undefined ? [] : finalStatuses(thread, context)) {
    const number = status.checkNumber?.trim() ?? '';
    if (status.kind === 'accepted' && number !== '') numbers.set(`${thread?.attempts[0]?.locationId ?? ''} ${number}`, exchange);
  }
  return numbers;
}

/** Different orders have different check numbers: one number for two orders would mix up two guests. */
export const checkNumberDistinct: Predicate<true> = {
  name: 'checkNumberDistinct',
  summary: 'No two orders have the same check number.',
  params,
  subjects: ['run'],
  judge(_subject, _params, context) {
    const { threads } = context.record;
    const first = new FirstHolders();
    // The orders only of those that more than one has.
    const shared = new Map<string, Map<string, Evidence>>();
    let place = -1;
    for (const thread of threads.values()) {
      place += 1;
      if (!thread.key.startsWith('order:')) continue;
      for (const [number, exchange] of numbersOf(thread, context)) {
        const found = first.before(number, place, at(exchange), (candidate) => numbersOf(threads.at(candidate), context).has(number));
        const before = found === undefined ? undefined : threads.at(found);
        if (before === undefined) continue;
        const holder = numbersOf(before, context).get(number);
        const holders = shared.get(number) ?? new Map(holder === undefined ? [] : [[before.key, at(holder)]]);
        shared.set(number, holders.set(thread.key, at(exchange)));
      }
    }
    if (shared.size > 0) {
      return [...shared].map(([held, holders]): Judgement => {
        const number = held.slice(held.indexOf(' ') + 1);
        const orders = [...holders.keys()].slice(0, 10).map((key) => key.slice('order:'.length));
        return fail('check.shared', { args: { number, orders }, expected: 'a number of its own', actual: number, evidence: [...holders.values()].slice(0, 5) });
      });
    }
    return first.count < 2 ? [] : [pass('check.distinct', { args: { count: first.count }, evidence: first.evidence })];
  },
};
