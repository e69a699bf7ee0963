import type { Predicate } from './predicate.ts';

/** Every predicate by its name: the one list that the catalogue is checked against. */
export const predicates: Readonly<Record<string, Predicate>> = {};
