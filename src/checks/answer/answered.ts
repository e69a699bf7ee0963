import { z } from 'zod';
import { at, fail, pass } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';
import { tellingAnswerOf } from './answer-of.ts';

const statusClass = z.enum(['2xx', '4xx']);
const params = z.union([statusClass, z.int().min(100).max(599), z.array(z.int().min(100).max(599)).min(1)]);
type Params = z.infer<typeof params>;

function fits(status: number, wanted: Params): boolean {
  if (typeof wanted === 'string') return String(status).startsWith(wanted.charAt(0));
  return typeof wanted === 'number' ? status === wanted : wanted.includes(status);
}

/** The POS answers with the given HTTP status, or with one of a class or list. */
export const answered: Predicate<Params> = {
  name: 'answered',
  summary: 'The POS answers with this HTTP status: a class such as `2xx`, one status, or a list.',
  params,
  subjects: ['send', 'exchange'],
  judge(subject, wanted, context) {
    if (subject.kind !== 'send' && subject.kind !== 'exchange') return [];
    const answer = tellingAnswerOf(subject.exchange, context);
    if ('missing' in answer) return [answer.missing];
    const { status } = answer.response;
    const details = { args: { status, expected: wanted }, expected: wanted, actual: status, evidence: [at(subject.exchange)] };
    return [fits(status, wanted) ? pass('answered.expected', details) : fail('answered.unexpected', details)];
  },
};
