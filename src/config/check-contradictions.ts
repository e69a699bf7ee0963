import type { LocatedDocument } from '../input/located-document.ts';
import type { ProblemList } from '../input/problem-list.ts';
import type { Json } from '../model/json.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Refuses positions that contradict each other, or one of the catalogue's that stays; told at the position that ppip.yaml gives. */
export function checkContradictions(document: LocatedDocument, assumptions: Readonly<Record<string, Json>>, vocabulary: Vocabulary, problems: ProblemList): void {
  for (const { places, message, hint } of vocabulary.findContradictions(assumptions)) {
    const place = places.findLast(({ id }) => Object.hasOwn(assumptions, id));
    // What the catalogue has on both sides is no fault of the partner's.
    if (place === undefined) continue;
    problems.add({ code: 'config.contradiction', message, hint, location: document.locate(['assumptions', place.id, place.index]) });
  }
}
