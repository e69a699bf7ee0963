import { z } from 'zod';
import { findTexts } from '../../contract/find-texts.ts';
import { at, fail, pass } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';

const params = z.literal(true);

/** UEAT Open API, menu synchronisation: the menu must echo the requestId of the call that asked for it. */
export const requestIdEchoed: Predicate<true> = {
  name: 'requestIdEchoed',
  summary: 'The menu echoes the requestId of the call that asked for it.',
  params,
  subjects: ['expect', 'exchange'],
  judge(subject, _params, context) {
    if (subject.kind !== 'expect' && subject.kind !== 'exchange') return [];
    const { exchange } = subject;
    const { correlation } = exchange;
    const claimant = correlation?.kind === 'foreign' ? context.claimantOf(exchange) : undefined;
    const expected = correlation?.kind === 'matched' ? correlation.key.slice('menu:'.length) : claimant?.requestId;
    if (expected === undefined) return [];
    const body = context.bodyOf(exchange);
    const value = body.kind === 'json' ? body.value : null;
    const all = findTexts(context.positions.menuRequestIdPlaces, value, exchange.request.headers);
    const found = all[0];
    if (correlation?.kind === 'matched' && correlation.by === 'requestId') {
      const other = all.find(({ text }) => text.toLowerCase() !== expected.toLowerCase());
      if (other !== undefined) {
        return [fail('requestId.contradictory', { args: { actual: other.text, expected }, expected, actual: other.text, evidence: [at(exchange, other.place)] })];
      }
      return [pass('requestId.echoed', { args: { place: found?.place ?? '' }, evidence: [at(exchange, found?.place)] })];
    }
    // A body that cannot be read may hold it all the same: the schema check speaks of that body.
    if (found === undefined && body.kind !== 'json' && body.kind !== 'empty') return [];
    if (found === undefined) {
      return [fail('requestId.missing', { args: { expected }, expected, actual: null, evidence: [at(exchange)] })];
    }
    const actual = found.text;
    return [fail('requestId.wrong', { args: { actual, expected }, expected, actual, evidence: [at(exchange, found.place)] })];
  },
};
