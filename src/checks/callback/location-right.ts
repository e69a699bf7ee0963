import { z } from 'zod';
import { readPlace } from '../../contract/read-place.ts';
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
    const named = context.positions.menuLocationIdPlaces
      .map((place) => ({ place, id: readPlace(place, value, exchange.request.headers) }))
      .filter(({ id }) => typeof id === 'string');
    if (named.length === 0) return [skip('location.notNamed', { evidence: [at(exchange)] })];
    const expected = attempt.locationId;
    const wrong = named.find(({ id }) => String(id).toLowerCase() !== expected.toLowerCase());
    if (wrong === undefined) return [pass('location.right', { evidence: [at(exchange, named[0]?.place)] })];
    const actual = String(wrong.id);
    return [fail('location.wrong', { args: { actual, expected }, expected, actual, evidence: [at(exchange, wrong.place)] })];
  },
};
