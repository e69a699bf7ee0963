import { closest } from 'fastest-levenshtein';
import { phrase } from '../model/phrase.ts';
import { InputError, type Problem } from '../model/problem.ts';
import type { Scenario } from '../model/scenario.ts';

/** The tags of a scenario. */
export const tagsOf = ({ tags = [] }: Pick<Scenario, 'tags'>): readonly string[] => tags;

/**
 * The ids of the scenarios that have one of these tags.
 * @throws InputError for a tag that no scenario has
 */
export function selectByTag(tags: readonly string[], scenarios: readonly Scenario[]): readonly string[] {
  const known = [...new Set(scenarios.flatMap(tagsOf))].sort();
  const unknown = tags.filter((tag) => !known.includes(tag));
  if (unknown.length > 0) throw new InputError(unknown.map((tag) => toProblem(tag, known)));
  return scenarios.filter((scenario) => tagsOf(scenario).some((tag) => tags.includes(tag))).map(({ id }) => id);
}

function toProblem(tag: string, known: readonly string[]): Problem {
  if (known.length === 0) return { code: 'selection.unknownTag', message: phrase`unknown tag '${tag}'`, hint: phrase`no scenario of this catalogue has a tag` };
  return { code: 'selection.unknownTag', message: phrase`unknown tag '${tag}', did you mean '${closest(tag, [...known])}'?`, hint: phrase`the tags are ${known.join(', ')}` };
}
