import { z } from 'zod';
import { at, fail, pass, skip } from '../judgement.ts';
import { finalStatuses } from '../order-thread.ts';
import type { Predicate } from '../predicate.ts';

const params = z.literal(true);

/** UEAT Open API, resend: however often an order is sent, it becomes exactly one check. */
export const oneCheck: Predicate<true> = {
  name: 'oneCheck',
  summary: 'All acceptances under the OrderId have the same check number.',
  params,
  subjects: ['expectNone', 'key'],
  judge(subject, _params, context) {
    if (subject.kind !== 'expectNone' && subject.kind !== 'key') return [];
    const accepted = finalStatuses(subject.thread, context).filter(({ status }) => status.kind === 'accepted');
    const evidence = accepted.slice(0, 5).map(({ exchange, status }) => at(exchange, status.checkNumberPlace));
    const numbers = [...new Set(accepted.flatMap(({ status }) => status.checkNumber?.trim() ?? []))].filter((number) => number !== '');
    const first = numbers[0];
    if (first === undefined) return [skip('check.none', { evidence })];
    if (numbers.length > 1) return [fail('check.several', { args: { numbers: numbers.slice(0, 10) }, expected: 1, actual: numbers.length, evidence })];
    return [pass('check.single', { args: { number: first }, evidence })];
  },
};
