import { explainOrder } from '../contract/explain-order.ts';
import { taxRulesOf } from '../contract/tax-rules-of.ts';
import type { Exchange } from '../model/exchange.ts';
import type { WorkingRow } from '../model/working.ts';
import type { JudgeContext } from './judge-context.ts';

/** The working of the sums of an order that we sent, under the taxes of its location; undefined for what is no such order. */
export function workingOf(send: Exchange, context: JudgeContext): readonly WorkingRow[] | undefined {
  const { record, catalogue } = context;
  const attempt = send.attemptId === undefined ? undefined : record.attempts.get(send.attemptId);
  const location = record.header?.partner.locations.find(({ id }) => id === attempt?.locationId);
  const body = context.bodyOf(send);
  if (send.call !== 'order' || location === undefined || body.kind !== 'json') return undefined;
  return explainOrder(body.value, taxRulesOf(location, catalogue.contract));
}
