import { z } from 'zod';
import { findTexts } from '../../contract/find-texts.ts';
import { at, fail, pass, skip } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';

const params = z.literal(true);

/** The menu that comes is that of the location that was asked for, when it says which one it is. */
export const locationRight: Predicate<true> = {
  name: 'locationRight',
  summary: 'A menu that names its location names the one that was asked for.',
  params,
  subjects: ['expect'],
  judge(subject, _params, context) {
    if (subject.kind !== 'expect') return [];
    const { exchange, attempt } = subject;
    const body = context.bodyOf(exchange);
    const value = body.kind === 'json' ? body.value : null;
    const named = context.positions.menuLocationIdPlaces.flatMap((place) => findTexts([place], value, exchange.request.headers));
    if (named.length === 0) return [skip('location.notNamed', { evidence: [at(exchange)] })];
    const expected = attempt.locationId;
    const wrong = named.find(({ text }) => text.toLowerCase() !== expected.toLowerCase());
    if (wrong === undefined) return [pass('location.right', { evidence: [at(exchange, named[0]?.place)] })];
    const actual = wrong.text;
    return [fail('location.wrong', { args: { actual, expected }, expected, actual, evidence: [at(exchange, wrong.place)] })];
  },
};
