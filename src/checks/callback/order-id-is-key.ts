import { z } from 'zod';
import { at, fail, pass } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';

const params = z.literal(true);

/** UEAT Open API, status management: a status names its order by the OrderId. */
export const orderIdIsKey: Predicate<true> = {
  name: 'orderIdIsKey',
  summary: 'A status names its order by the OrderId, not only by the requestId.',
  params,
  subjects: ['expect', 'exchange'],
  judge(subject, _params, context) {
    if (subject.kind !== 'expect' && subject.kind !== 'exchange') return [];
    const { exchange } = subject;
    if (exchange.correlation?.kind !== 'matched') return [];
    const { key, by } = exchange.correlation;
    const status = context.statusOf(exchange);
    const expected = key.slice('order:'.length);
    const details = { args: { by, orderId: expected }, expected, actual: status.orderId ?? null, evidence: [at(exchange, status.orderIdPlace)] };
    return [by === 'orderId' ? pass('key.orderId', details) : fail('key.notOrderId', details)];
  },
};
