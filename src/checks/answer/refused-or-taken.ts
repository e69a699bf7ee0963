import { z } from 'zod';
import { at, fail, pass, skip } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';
import { decidingAnswerOf } from './deciding-answer-of.ts';

const params = z.literal(true);

/** For a faulty payload that may be refused at once: a 4xx settles it, a 2xx leaves it to the status that follows. */
export const refusedOrTaken: Predicate<true> = {
  name: 'refusedOrTaken',
  summary: 'A 4xx answer settles the case; after a 2xx the following `expect` judges it; anything else fails.',
  params,
  subjects: ['send'],
  judge(subject, _params, context) {
    if (subject.kind !== 'send') return [];
    const answer = decidingAnswerOf(subject.exchange, context);
    if ('missing' in answer) return [answer.missing];
    const { status } = answer.response;
    const details = { args: { status, expected: ['2xx', '4xx'], fault: 'payload' }, actual: status, evidence: [at(subject.exchange)] };
    if (status >= 200 && status < 300) return [skip('acknowledged', details)];
    return [status >= 400 && status < 500 ? pass('refused.expected', details) : fail('answered.unexpected', { ...details, expected: ['2xx', '4xx'] })];
  },
};
