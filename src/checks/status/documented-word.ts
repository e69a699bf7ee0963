import { z } from 'zod';
import { at, fail, pass } from '../judgement.ts';
import { isFinal } from '../order-thread.ts';
import type { Predicate } from '../predicate.ts';

const params = z.literal(true);

/** UEAT Open API, status management: a status is spelled in one of the documented ways. Intermediate ones are another check's. */
export const documentedWord: Predicate<true> = {
  name: 'documentedWord',
  summary: 'The status is one of the documented spellings of accepted and rejected.',
  params,
  subjects: ['expect', 'exchange'],
  judge(subject, _params, context) {
    if (subject.kind !== 'expect' && subject.kind !== 'exchange') return [];
    const status = context.statusOf(subject.exchange);
    if (status.kind === 'intermediate' || status.word === undefined) return [];
    const documented = [...context.positions.statusAcceptedWords, ...context.positions.statusRejectedWords];
    const details = { args: { word: status.word, documented }, expected: documented, actual: status.word, evidence: [at(subject.exchange)] };
    return [isFinal(status) ? pass('status.documented', details) : fail('status.undocumented', details)];
  },
};
