import { z } from 'zod';
import { findTexts, type FoundText } from '../../contract/find-texts.ts';
import type { Exchange } from '../../model/exchange.ts';
import { at, fail, pass } from '../judgement.ts';
import type { JudgeContext } from '../judge-context.ts';
import type { Predicate } from '../predicate.ts';

const params = z.literal(true);

/** A second id in the same status that names another order: by an OrderId of its own, or by the requestId of another order of this run. */
function findContradiction(exchange: Exchange, orderId: string, context: JudgeContext): FoundText | undefined {
  const { positions, record } = context;
  const body = context.bodyOf(exchange);
  const value = body.kind === 'json' ? body.value : undefined;
  const { headers } = exchange.request;
  const named = findTexts(positions.statusOrderIdPlaces, value, headers).find(({ text }) => text !== orderId);
  if (named !== undefined) return named;
  return findTexts(positions.statusRequestIdPlaces, value, headers).find(({ text }) => {
    const attempt = record.attemptOfRequest(text);
    return attempt?.orderId !== undefined && String(attempt.orderId) !== orderId;
  });
}

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
    if (by !== 'orderId') return [fail('key.notOrderId', details)];
    const other = findContradiction(exchange, expected, context);
    if (other === undefined) return [pass('key.orderId', details)];
    const args = { by, orderId: expected, other: other.text };
    return [fail('key.contradictory', { args, expected, actual: other.text, evidence: [at(exchange, status.orderIdPlace), at(exchange, other.place)] })];
  },
};
