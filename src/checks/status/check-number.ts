import { z } from 'zod';
import { at, fail, pass, skip } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';

const params = z.literal('present');

/** UEAT Open API, status management: an acceptance carries the number of the check that was made. */
export const checkNumber: Predicate<'present'> = {
  name: 'checkNumber',
  summary: 'An acceptance carries a check number.',
  params,
  subjects: ['expect', 'exchange'],
  judge(subject, _params, context) {
    if (subject.kind !== 'expect' && subject.kind !== 'exchange') return [];
    const status = context.statusOf(subject.exchange);
    const evidence = [at(subject.exchange, status.checkNumberPlace)];
    if (status.kind !== 'accepted') {
      return subject.kind === 'expect' ? [skip('check.notAccepted', { args: { word: status.word ?? '' }, evidence })] : [];
    }
    const number = status.checkNumber ?? '';
    if (number.trim() !== '') return [pass('check.number', { args: { number }, evidence })];
    return [fail('check.missing', { expected: 'a check number', actual: null, evidence })];
  },
};
