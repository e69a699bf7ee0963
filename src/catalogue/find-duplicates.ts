import { phrase, type Phrase } from '../model/phrase.ts';
import type { Problem } from '../model/problem.ts';

/** An id and where it is given. */
export interface GivenId {
  readonly id: string;
  readonly location: string;
}

/** A problem for each id that is given again, naming the place where it was first. */
export function findDuplicates(noun: Phrase, given: readonly GivenId[]): Problem[] {
  const first = new Map<string, string>();
  return given.flatMap(({ id, location }) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, location);
      return [];
    }
    return [{ code: 'catalogue.duplicate', message: phrase`another ${noun} has the id '${id}'`, hint: phrase`the first one is at ${earlier}`, location }];
  });
}
