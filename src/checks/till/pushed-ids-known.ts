import { z } from 'zod';
import { at, block, fail, pass } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';
import { menuBefore, thingsById } from './pushes.ts';

const params = z.literal(true);

/** A push changes what UEAT knows: its ids are those of the last sync. */
export const pushedIdsKnown: Predicate<true> = {
  name: 'pushedIdsKnown',
  summary: 'Every id in a pushed menu is one of the last menu that the POS sent when it was asked.',
  params,
  subjects: ['initiated'],
  judge(subject, _params, context) {
    if (subject.kind !== 'initiated' || context.bodyOf(subject.exchange).kind !== 'json') return [];
    const { exchange, ask } = subject;
    const before = menuBefore(exchange.seq, ask.locationId, context);
    if (before === undefined || before.items.length === 0) return [block('push.noMenu', { evidence: [at(exchange)] })];
    const known = thingsById(before);
    const strangers = [...thingsById(context.menuOf(exchange)).values()].filter(({ id }) => id !== undefined && !known.has(id));
    if (strangers.length === 0) return [pass('push.idsKnown', { evidence: [at(exchange)] })];
    return strangers.slice(0, 20).map(({ id = '', pointer }) =>
      fail('push.unknownId', { args: { id }, expected: 'an id of the last menu', actual: id, evidence: [at(exchange, pointer)] }));
  },
};
