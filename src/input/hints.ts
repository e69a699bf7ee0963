import { z } from 'zod';
import { phrase, type Phrase } from '../model/phrase.ts';

/** What to do about a value that a schema or one of its checks refuses, where only its author knows. */
export const hints = new WeakMap<object, (input: unknown) => Phrase>();

/** Text for which people write a bare number, such as `5` for `5s`: the hint tells it with its unit. */
export function textWithUnit(unitFor: (amount: number) => string, isRight: (text: string) => boolean, otherwise: Phrase): z.ZodString {
  const schema = z.string();
  hints.set(schema, (input) => {
    const meant = typeof input === 'number' ? `${input}${unitFor(input)}` : '';
    return isRight(meant) ? phrase`write the unit too: '${meant}'` : otherwise;
  });
  return schema;
}

/** A list that is not empty, with what to do about one that is. */
export function listOfSome<Entry extends z.ZodType>(entry: Entry, hint: Phrase): z.ZodArray<Entry> {
  const some = z.minLength(1);
  hints.set(some, () => hint);
  return z.array(entry).check(some);
}
