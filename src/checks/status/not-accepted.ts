import { z } from 'zod';
import { at, fail, pass } from '../judgement.ts';
import { finalStatuses } from '../order-thread.ts';
import type { Predicate } from '../predicate.ts';

const params = z.literal(true);

/** What was refused, or should have been, makes no check: a refusal that is followed by an acceptance is none. */
export const notAccepted: Predicate<true> = {
  name: 'notAccepted',
  summary: 'No acceptance follows, whatever the POS answered.',
  params,
  subjects: ['expectNone'],
  judge(subject, _params, context) {
    if (subject.kind !== 'expectNone') return [];
    const accepted = finalStatuses(subject.thread, context).find(({ status }) => status.kind === 'accepted');
    const sent = subject.thread.attempts.flatMap(({ id }) => context.record.sendOf(id) ?? []).slice(0, 1).map((exchange) => at(exchange));
    if (accepted === undefined) return [pass('accepted.not', { evidence: sent })];
    const { status, exchange } = accepted;
    const args = { word: status.word ?? '', number: status.checkNumber ?? null };
    return [fail('accepted.despite', { args, expected: 'no acceptance', actual: status.word ?? '', evidence: [...sent, at(exchange)] })];
  },
};
