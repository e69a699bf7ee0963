import { phrase, verbatim, type Phrase } from '../model/phrase.ts';

/** The kind of a value, for a sentence: `expected text, found a list`. */
export function nameType(value: unknown): Phrase {
  if (value === undefined || value === null) return phrase`nothing`;
  if (Array.isArray(value)) return phrase`a list`;
  if (typeof value === 'number') return Number.isFinite(value) ? phrase`a number` : phrase`no finite number`;
  return typeNames[typeof value] ?? verbatim(typeof value);
}

/** The names of zod's expected types in the same words. */
export function nameExpected(expected: string): Phrase {
  return typeNames[expected] ?? verbatim(expected);
}

const typeNames: Readonly<Record<string, Phrase>> = {
  string: phrase`text`,
  number: phrase`a number`,
  int: phrase`a whole number`,
  boolean: phrase`true or false`,
  array: phrase`a list`,
  tuple: phrase`a list`,
  object: phrase`a mapping`,
  record: phrase`a mapping`,
  null: phrase`null`,
};
