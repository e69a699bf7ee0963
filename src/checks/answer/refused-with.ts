import { z } from 'zod';
import { at, fail, pass, skip } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';
import { decidingAnswerOf } from './deciding-answer-of.ts';

const params = z.union([z.literal('token.refusalStatuses'), z.array(z.int().min(400).max(499)).min(1)]);

/** A refusal uses the right status. A request that was not refused says nothing of that: `refused` judges it. */
export const refusedWith: Predicate<z.infer<typeof params>> = {
  name: 'refusedWith',
  summary: 'When the POS refuses, it does so with one of these statuses, or with those of an assumption.',
  params,
  subjects: ['send'],
  judge(subject, wanted, context) {
    if (subject.kind !== 'send') return [];
    const answer = decidingAnswerOf(subject.exchange, context);
    if ('missing' in answer) return [{ ...answer.missing, outcome: 'blocked' }];
    const { status } = answer.response;
    const evidence = [at(subject.exchange)];
    if (status < 400 || status > 499) return [skip('refused.not', { args: { status, fault: 'token' }, evidence })];
    const expected = typeof wanted === 'string' ? context.positions.tokenRefusalStatuses : wanted;
    const details = { args: { status, expected }, expected, actual: status, evidence };
    return [expected.includes(status) ? pass('refused.expected', details) : fail('refused.otherStatus', details)];
  },
};
