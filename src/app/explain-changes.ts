import type { Catalogue } from '../model/catalogue.ts';
import type { Partner } from '../model/partner.ts';
import type { Plan, PlannedScenario } from '../model/plan.ts';
import type { Localized } from '../model/text.ts';
import { textOfChange } from '../plan/changes/text-of-change.ts';
import { verifiedBySteps } from '../plan/select-scenarios.ts';

/**
 * How a requirement is shown again: by what would be run; by a person, unless a hook answers in time; not at all, for the reason that the catalogue gives; or
 * not for this partner, since it does not apply.
 */
export type Obligation =
  | { readonly id: string; readonly how: 'scenario' | 'manual' | 'notApplicable' }
  | { readonly id: string; readonly how: 'excluded'; readonly reason: Localized };

/** A change and what it obliges. */
export interface ExplainedChange {
  readonly id: string;
  readonly text: Localized;
  readonly requirements: readonly Obligation[];
}

/** Says of each change of a plan which requirements have to be shown again, and which of them nothing can show. */
export function explainChanges(plan: Plan, catalogue: Catalogue, partner: Pick<Partner, 'hooks'>): readonly ExplainedChange[] {
  const { scenarios, requirements, standingChecks } = catalogue;
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  const verifiers = (id: string): readonly PlannedScenario[] =>
    plan.scenarios.filter((planned) => planned.state !== 'notApplicable' && verifiedBySteps(byId.get(planned.scenario) ?? { steps: [] }, catalogue).includes(id));
  const isUnanswered = ({ scenario }: PlannedScenario): boolean =>
    byId.get(scenario)?.steps.some((step) => step.kind === 'ask' && partner.hooks[step.hook] === undefined) === true;
  const howOf = (id: string): Obligation => {
    const requirement = requirements.find((candidate) => candidate.id === id);
    if (requirement?.excluded !== undefined) return { id, how: 'excluded', reason: requirement.excluded };
    const isOut = requirement?.capability !== undefined && !plan.profile.in.includes(requirement.capability);
    const own = verifiers(id);
    if (isOut || (own.length === 0 && !standingChecks.some(({ verifies }) => verifies.includes(id)))) return { id, how: 'notApplicable' };
    return { id, how: own.some(isUnanswered) ? 'manual' : 'scenario' };
  };
  return (plan.changes ?? []).map((change) => ({
    id: change.id,
    text: textOfChange(change.id, catalogue),
    requirements: change.requirements.map(howOf),
  }));
}
