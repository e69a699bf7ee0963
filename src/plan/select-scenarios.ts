import { matchesGlob } from './matches-glob.ts';
import type { Requirement } from '../model/requirement.ts';
import type { Scenario } from '../model/scenario.ts';

/** What a selection came to, and the entries of it that fit nothing. */
export interface Selection {
  readonly scenarios: ReadonlySet<string>;
  readonly unmatched: readonly string[];
}

/** The requirements that a scenario's steps verify. */
export function verifiedBy(scenario: Scenario): ReadonlySet<string> {
  return new Set(scenario.steps.flatMap((step) => [
    ...(step.kind === 'expect' ? step.arrives : []), ...step.checks.flatMap(({ verifies }) => verifies),
  ]));
}

/** Finds the scenarios that `--only` means: by id, by glob, by folder, or by a requirement that they verify. */
export function selectScenarios(only: readonly string[], scenarios: readonly Scenario[], requirements: readonly Requirement[]): Selection {
  if (only.length === 0) return { scenarios: new Set(scenarios.map(({ id }) => id)), unmatched: [] };
  const found = new Set<string>();
  const unmatched: string[] = [];
  for (const entry of only) {
    const wanted = requirements.filter(({ id }) => matchesGlob(entry, id)).map(({ id }) => id);
    const hits = scenarios.filter((scenario) => {
      const verified = verifiedBy(scenario);
      return matchesGlob(entry, scenario.id) || scenario.id.startsWith(`${entry}/`) || wanted.some((id) => verified.has(id));
    });
    if (hits.length === 0) unmatched.push(entry);
    for (const { id } of hits) found.add(id);
  }
  return { scenarios: found, unmatched };
}
