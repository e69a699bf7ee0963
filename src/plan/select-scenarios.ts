import { matchesGlob } from './matches-glob.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Scenario, StandingCheckSpec } from '../model/scenario.ts';

/** What a selection came to, and the entries of it that fit nothing. */
export interface Selection {
  readonly scenarios: ReadonlySet<string>;
  readonly unmatched: readonly string[];
}

/** The parts of a catalogue that say which scenario shows what. */
export type Selectable = Pick<Catalogue, 'scenarios' | 'requirements' | 'standingChecks' | 'contract'>;

/** The requirements that a scenario's steps verify, what the contract names for an arrival among them. */
export function verifiedBySteps({ steps }: Pick<Scenario, 'steps'>, { contract }: Pick<Selectable, 'contract'>): readonly string[] {
  return steps.flatMap((step) => {
    const arrivals = step.kind !== 'expect' ? [] : step.arrives.length > 0 ? step.arrives : contract.inbound[step.call].arrives;
    return [...arrivals, ...step.checks.flatMap(({ verifies }) => verifies)];
  });
}

/** Whether a scenario makes something that a standing check is applied to. */
function isSubject({ steps }: Scenario, { scope, calls }: StandingCheckSpec): boolean {
  if (scope === 'run') return true;
  return steps.some((step) => (step.kind === 'send' || step.kind === 'expect') && calls.includes(step.call));
}

/** The requirements that a scenario can show, by its steps and by the standing checks over what it makes. */
function shownBy(scenario: Scenario, catalogue: Selectable): ReadonlySet<string> {
  const standing = catalogue.standingChecks.filter((check) => isSubject(scenario, check));
  return new Set([...verifiedBySteps(scenario, catalogue), ...standing.flatMap(({ verifies }) => verifies)]);
}

/** Finds the scenarios that `--only` means: by id, by glob, by folder, or by a requirement that they show. */
export function selectScenarios(only: readonly string[], catalogue: Selectable): Selection {
  const { scenarios, requirements } = catalogue;
  if (only.length === 0) return { scenarios: new Set(scenarios.map(({ id }) => id)), unmatched: [] };
  const shown = new Map(scenarios.map((scenario) => [scenario.id, shownBy(scenario, catalogue)]));
  const found = new Set<string>();
  const unmatched: string[] = [];
  for (const entry of only) {
    const folder = entry.endsWith('/') ? entry : `${entry}/`;
    const wanted = requirements.filter(({ id }) => matchesGlob(entry, id)).map(({ id }) => id);
    const hits = scenarios.filter(({ id }) =>
      matchesGlob(entry, id) || id.startsWith(folder) || wanted.some((requirement) => shown.get(id)?.has(requirement) === true));
    if (hits.length === 0) unmatched.push(entry);
    for (const { id } of hits) found.add(id);
  }
  return { scenarios: found, unmatched };
}
