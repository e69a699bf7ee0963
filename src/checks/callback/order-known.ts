import { z } from 'zod';
import type { Judgement } from '../../model/finding.ts';
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
    const statuses = [...context.record.exchanges.values()].filter((exchange) => exchange.call === 'orderStatus');
    const foreign = statuses.flatMap((exchange): readonly Judgement[] => {
      const { correlation } = exchange;
      if (correlation?.kind !== 'foreign') return [];
      const { value, pointer } = correlation;
      return [fail('order.unknown', { args: { value }, expected: 'an OrderId of this run', actual: value, evidence: [at(exchange, pointer)] })];
    });
    if (foreign.length > 0 || statuses.length === 0) return foreign;
    return [pass('order.known', { args: { count: statuses.length }, evidence: statuses.slice(0, 3).map((exchange) => at(exchange)) })];
  },
};
