import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { readPointer } from '../../contract/read-pointer.ts';
import type { Json } from '../../model/json.ts';
import { at, fail, pass } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';

const json: z.ZodType<Json> = z.json();
const params = z
  .strictObject({
    at: z.string().regex(/^(?:\/.*)?$/, 'must be a JSON pointer such as /errors/0/code').describe('A JSON pointer into the body.'),
    matches: z.string().refine((source) => isPattern(source), 'must be a regular expression').optional().describe('A regular expression that the text there fits.'),
    equals: json.optional().describe('The value there.'),
    exists: z.boolean().optional().describe('Whether something is there.'),
  })
  .refine((value) => [value.matches, value.equals, value.exists].filter((part) => part !== undefined).length === 1, {
    message: 'needs exactly one of matches, equals, exists',
  });

function isPattern(source: string): boolean {
  try {
    new RegExp(source, 'u');
    return true;
  } catch {
    return false;
  }
}

/** A member of a callback's body is there, equals a value, or matches a pattern. */
export const field: Predicate<z.infer<typeof params>> = {
  name: 'field',
  summary: 'A place in the body (`at`, a JSON pointer) exists, equals a value, or matches a regular expression.',
  params,
  subjects: ['expect', 'exchange'],
  judge(subject, wanted, context) {
    if (subject.kind !== 'expect' && subject.kind !== 'exchange') return [];
    const body = context.bodyOf(subject.exchange);
    const actual = body.kind === 'json' ? readPointer(body.value, wanted.at) : undefined;
    const evidence = [at(subject.exchange, wanted.at)];
    const expected = wanted.equals ?? wanted.matches ?? wanted.exists;
    const details = { args: { pointer: wanted.at, actual: actual ?? null }, expected, actual: actual ?? null, evidence };
    if (wanted.exists === false) return [actual === undefined ? pass('field.matches', details) : fail('field.mismatch', details)];
    if (actual === undefined) return [fail('field.missing', details)];
    if (wanted.exists === true) return [pass('field.matches', details)];
    const fits = wanted.matches === undefined
      ? isDeepStrictEqual(actual, wanted.equals)
      : typeof actual === 'string' && new RegExp(wanted.matches, 'u').test(actual.slice(0, 10_000));
    return [fits ? pass('field.matches', details) : fail('field.mismatch', details)];
  },
};
