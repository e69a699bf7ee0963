import { z } from 'zod';
import { checkNumbersOf } from '../../contract/check-numbers-of.ts';
import { readExternalId } from '../../contract/read-external-id.ts';
import { at, block, fail, pass } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';

const params = z.literal(true);

/** A refund's ExternalId is the order's number at the POS, as its status told it (UEAT Open API, refund). */
export const refundNamesCheck: Predicate<true> = {
  name: 'refundNamesCheck',
  summary: "A refund's ExternalId is the check number that the POS gave the order.",
  params,
  subjects: ['initiated'],
  judge(subject, _params, context) {
    if (subject.kind !== 'initiated') return [];
    const { exchange, ask } = subject;
    const numbers = checkNumbersOf(ask.thread?.callbacks ?? [], context.positions);
    const body = context.bodyOf(exchange);
    const named = readExternalId(body.kind === 'json' ? body.value : undefined, exchange.request.headers);
    const evidence = [at(exchange, named?.place)];
    if (numbers.length === 0) return [block('check.none', { evidence })];
    const expected = numbers[0] ?? '';
    if (named === undefined) return [fail('refund.noExternalId', { args: { expected }, expected, actual: null, evidence })];
    const args = { actual: named.text, expected };
    return [numbers.includes(named.text) ? pass('refund.named', { args, evidence }) : fail('refund.otherId', { args, expected, actual: named.text, evidence })];
  },
};
