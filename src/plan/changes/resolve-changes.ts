import { closest } from 'fastest-levenshtein';
import { phrase } from '../../model/phrase.ts';
import type { PlannedChange } from '../../model/plan.ts';
import { InputError } from '../../model/problem.ts';
import { knownChanges, type Changeable } from './known-changes.ts';

/**
 * What changes oblige, each named once, in the order in which they were named.
 * @throws InputError `selection.unknownChange` for each that nobody knows, with the nearest one and all that there are
 */
export function resolveChanges(ids: readonly string[], catalogue: Changeable): readonly PlannedChange[] {
  if (ids.length === 0) return [];
  const known = knownChanges(catalogue);
  const names = known.map(({ id }) => id);
  const unknown = ids.filter((id) => !names.includes(id));
  if (unknown.length > 0) {
    throw new InputError(unknown.map((id) => ({
      code: 'selection.unknownChange', message: phrase`unknown change '${id}', did you mean '${closest(id, names)}'?`, hint: phrase`the changes are ${names.join(', ')}`,
    })));
  }
  return [...new Set(ids)].flatMap((id) => known.find((change) => change.id === id) ?? []);
}
