import { z } from 'zod';
import { at, fail, pass } from '../judgement.ts';
import { isFinal } from '../order-thread.ts';
import type { Predicate } from '../predicate.ts';

const params = z.literal(true);

/** UEAT Open API, status management: two final statuses and no others; no "preparing", "ready" or "printed". */
export const noIntermediate: Predicate<true> = {
  name: 'noIntermediate',
  summary: 'No status but a final one is sent.',
  params,
  subjects: ['expect', 'exchange'],
  judge(subject, _params, context) {
    if (subject.kind !== 'expect' && subject.kind !== 'exchange') return [];
    const status = context.statusOf(subject.exchange);
    const evidence = [at(subject.exchange)];
    if (isFinal(status)) return [pass('status.final', { evidence })];
    if (status.kind !== 'intermediate') return [];
    const word = status.word ?? '';
    return [fail('status.intermediate', { args: { word }, expected: 'a final status', actual: word, evidence })];
  },
};
