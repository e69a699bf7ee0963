import { z } from 'zod';
import type { Predicate } from '../../src/checks/predicate.ts';
import type { PredicateTable } from '../../src/catalogue/grammar/check-grammar.ts';

function fake(name: string, params: z.ZodType, subjects: Predicate['subjects']): Predicate {
  return { name, summary: `Asks ${name}.`, params, subjects, judge: () => [] };
}

/** Three questions that the fixture catalogues ask, so that these tests do not hang on the real ones. */
export const fakePredicates: PredicateTable = {
  answers: fake('answers', z.union([z.enum(['2xx', '4xx']), z.int()]), ['send', 'exchange']),
  word: fake('word', z.enum(['accepted', 'rejected']), ['expect']),
  silent: fake('silent', z.literal(true), ['expectNone', 'key']),
};
