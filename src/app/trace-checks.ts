import type { Catalogue } from '../model/catalogue.ts';
import type { Scenario, StandingCheckSpec, Step } from '../model/scenario.ts';

/** One check of a catalogue, with what it verifies and where it stands. */
export interface TracedCheck {
  /** `scenario/step/check`; `always/check` for a standing one. */
  readonly address: string;
  readonly verifies: readonly string[];
  /** `file:line:column`. */
  readonly location: string;
  /** Absent for the implicit check `arrives`. */
  readonly predicate?: string;
  readonly scenario?: Scenario;
  readonly step?: Step;
  readonly standing?: StandingCheckSpec;
}

/** Every check of a scenario's steps, the implicit `arrives` of each `expect` among them. */
export function traceScenario(scenario: Scenario, { contract }: Pick<Catalogue, 'contract'>): readonly TracedCheck[] {
  return scenario.steps.flatMap((step): readonly TracedCheck[] => {
    const address = `${scenario.id}/${step.id}`;
    const own = step.checks.map(({ id, verifies, predicate, location }): TracedCheck => ({ address: `${address}/${id}`, verifies, predicate, location, scenario, step }));
    if (step.kind !== 'expect') return own;
    const verifies = step.arrives.length > 0 ? step.arrives : contract.inbound[step.call].arrives;
    return [{ address: `${address}/arrives`, verifies, location: step.location, scenario, step }, ...own];
  });
}

/** Every check of a catalogue: the standing ones, then those of its scenarios. */
export function traceChecks(catalogue: Catalogue): readonly TracedCheck[] {
  const standing = catalogue.standingChecks.map((check): TracedCheck => ({
    address: `always/${check.id}`, verifies: check.verifies, location: check.location, predicate: check.predicate, standing: check,
  }));
  return [...standing, ...catalogue.scenarios.flatMap((scenario) => traceScenario(scenario, catalogue))];
}
