import { z } from 'zod';
import { at, fail, pass, skip } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';
import { workingOf } from '../working-of.ts';
import { answerOf } from './answer-of.ts';
import { judgeThrottling } from './judge-throttling.ts';
import { wasSuperseded } from './was-superseded.ts';

const params = z.literal(true);

/** UEAT Open API: the POS answers a well-formed call with a 2xx at once, whatever comes of it later. */
export const acknowledged: Predicate<true> = {
  name: 'acknowledged',
  summary: 'A valid call is answered 2xx. A faulty payload may be refused; a wrong token is not judged here.',
  params,
  subjects: ['send', 'exchange'],
  judge(subject, _params, context) {
    if (subject.kind !== 'send' && subject.kind !== 'exchange') return [];
    const { exchange } = subject;
    const step = exchange.step === undefined ? undefined : context.stepAt(exchange.step);
    if ((step?.kind === 'send' && step.token !== undefined) || wasSuperseded(exchange, context)) return [];
    const answer = answerOf(exchange, context);
    if ('missing' in answer) return [answer.missing];
    const { status } = answer.response;
    if (status === 429) return [judgeThrottling(exchange, answer.response, context)];
    const evidence = [at(exchange)];
    const details = { args: { status }, expected: '2xx', actual: status, evidence };
    if (status >= 200 && status < 300) return [pass('acknowledged', details)];
    const mayRefuse = step?.kind === 'send' && (step.invalid === 'payload' || step.orRefused) && status >= 400 && status < 500;
    return [mayRefuse ? skip('refused.expected', details) : fail('acknowledged.refused', { ...details, working: workingOf(exchange, context) })];
  },
};
