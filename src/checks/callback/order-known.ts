import { z } from 'zod';
import type { Evidence, Judgement } from '../../model/finding.ts';
import { at, fail, pass } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';

const params = z.literal(true);

/** Statuses are about orders that UEAT sent in this run. An earlier run's late ones look the same, so the rule is no MUST. */
export const orderKnown: Predicate<true> = {
  name: 'orderKnown',
  summary: 'Every status is about an order that UEAT sent.',
  params,
  subjects: ['run'],
  judge(_subject, _params, context) {
    const foreign: Judgement[] = [];
    const first: Evidence[] = [];
    let count = 0;
    for (const exchange of context.record.exchanges.values()) {
      if (exchange.call !== 'orderStatus') continue;
      count += 1;
      if (count <= 3) first.push(at(exchange));
      const { correlation } = exchange;
      if (correlation?.kind !== 'foreign') continue;
      const { value, pointer } = correlation;
      foreign.push(fail('order.unknown', { args: { value }, expected: 'an OrderId of this run', actual: value, evidence: [at(exchange, pointer)] }));
    }
    return foreign.length > 0 || count === 0 ? foreign : [pass('order.known', { args: { count }, evidence: first })];
  },
};
