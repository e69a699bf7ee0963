import { z } from 'zod';
import { at, fail, pass } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';
import type { JudgeContext } from '../judge-context.ts';
import { decidingAnswerOf } from './deciding-answer-of.ts';

const params = z.literal(true);

/** What was wrong with a request on purpose, for the sentence about it. */
function faultOf(address: string | undefined, context: JudgeContext): string {
  const step = address === undefined ? undefined : context.stepAt(address);
  return step?.kind === 'send' ? (step.token ?? step.invalid ?? 'raw') : 'raw';
}

/** The POS refuses the request: any 4xx. */
export const refused: Predicate<true> = {
  name: 'refused',
  summary: 'The POS refuses the request with a 4xx status.',
  params,
  subjects: ['send'],
  judge(subject, _params, context) {
    if (subject.kind !== 'send') return [];
    const answer = decidingAnswerOf(subject.exchange, context);
    if ('missing' in answer) return [answer.missing];
    const { status } = answer.response;
    const fault = faultOf(subject.exchange.step, context);
    const details = { args: { status, fault }, expected: '4xx', actual: status, evidence: [at(subject.exchange)] };
    return [status >= 400 && status < 500 ? pass('refused.expected', details) : fail('refused.not', details)];
  },
};
