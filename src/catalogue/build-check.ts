import type { LocatedDocument, DocumentPath } from '../input/located-document.ts';
import { valueAt } from '../input/located-document.ts';
import type { ProblemList } from '../input/problem-list.ts';
import { isJsonObject, type Json } from '../model/json.ts';
import { both, phrase } from '../model/phrase.ts';
import type { CheckSpec } from '../model/scenario.ts';
import type { PredicateTable, WrittenCheck } from './grammar/check-grammar.ts';

/** What checks of steps and standing checks have in common, beside the predicate's own key. */
type NamedCheck = Pick<WrittenCheck, 'id' | 'verifies'> & Readonly<Record<string, unknown>>;

/** A check and what it is put to. */
export interface CheckPlace {
  readonly document: LocatedDocument;
  readonly path: DocumentPath;
  /** The kind of step, or the scope of a standing check. */
  readonly subject: string;
}

/** Finds the one predicate of a check and makes sure that it can judge such a subject; without one there is no check. */
export function buildCheck(
  written: NamedCheck,
  { document, path, subject }: CheckPlace,
  predicates: PredicateTable,
  problems: ProblemList,
): Omit<CheckSpec, 'gate'> | undefined {
  const location = document.locate(path);
  const raw = valueAt(document.value, path);
  const named = Object.keys(isJsonObject(raw) ? raw : {}).filter((key) => Object.hasOwn(predicates, key));
  const [name, second] = named;
  const predicate = name === undefined ? undefined : predicates[name];
  if (name === undefined || predicate === undefined) {
    const hint = phrase`add one of ${judging(predicates, subject).join(', ')}`;
    problems.add({ code: 'catalogue.check', message: phrase`the check '${written.id}' asks nothing`, hint, location });
    return undefined;
  }
  if (second !== undefined) {
    const message = phrase`the check '${written.id}' asks ${both(named)} at once`;
    problems.add({ code: 'catalogue.check', message, hint: phrase`make a check of each`, location: document.locate([...path, second], 'key') });
    return undefined;
  }
  if (!(predicate.subjects as readonly string[]).includes(subject)) {
    problems.add({
      code: 'catalogue.check',
      message: phrase`'${name}' cannot be asked of '${subject}'`,
      hint: phrase`it is asked of ${predicate.subjects.join(', ')}`,
      location: document.locate([...path, name], 'key'),
    });
  }
  return { id: written.id, verifies: written.verifies, predicate: name, params: written[name] as Json, location };
}

function judging(predicates: PredicateTable, subject: string): readonly string[] {
  return Object.values(predicates)
    .filter(({ subjects }) => (subjects as readonly string[]).includes(subject))
    .map(({ name }) => name);
}
