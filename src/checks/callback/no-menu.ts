import { z } from 'zod';
import { at, fail, pass } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';

const params = z.literal(true);

/** A call that was refused, or should have been, gets no menu: a refusal that is followed by one is none. */
export const noMenu: Predicate<true> = {
  name: 'noMenu',
  summary: 'No menu follows, whatever the POS answered.',
  params,
  subjects: ['expectNone'],
  judge(subject, _params, context) {
    if (subject.kind !== 'expectNone') return [];
    const menu = subject.thread.callbacks.find(({ call }) => call === 'menu');
    const sent = subject.thread.attempts.flatMap(({ id }) => context.record.sendOf(id) ?? []).slice(0, 1).map((exchange) => at(exchange));
    if (menu === undefined) return [pass('menu.notSent', { evidence: sent })];
    return [fail('menu.despite', { expected: 'no menu', actual: 'a menu', evidence: [...sent, at(menu)] })];
  },
};
