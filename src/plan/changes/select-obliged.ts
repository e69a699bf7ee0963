import type { PlannedChange, Profile } from '../../model/plan.ts';
import type { Scenario, StandingCheckSpec } from '../../model/scenario.ts';
import { verifiedBySteps, type Selectable } from '../select-scenarios.ts';
import { withControls } from '../with-controls.ts';

/** The scenarios that show again what changes oblige, as far as they apply: each that verifies some of it, and one at least for each kind of call that a standing check of it looks at. */
export function selectObliged(changes: readonly PlannedChange[], catalogue: Selectable, profile: Profile): ReadonlySet<string> {
  const { scenarios, standingChecks } = catalogue;
  const obliged = new Set(changes.flatMap(({ requirements }) => requirements));
  const selected = new Set(scenarios.filter((scenario) => verifiedBySteps(scenario, catalogue).some((id) => obliged.has(id))).map(({ id }) => id));
  const able = scenarios.filter(({ requires }) => requires.every((capability) => profile.in.includes(capability)));
  for (const call of standingChecks.filter(({ verifies }) => verifies.some((id) => obliged.has(id))).flatMap(callsOf)) {
    const makers = able.filter(({ steps }) => steps.some((step) => (step.kind === 'send' || step.kind === 'expect') && step.call === call));
    const played = withControls(selected, scenarios);
    const [simplest] = makers.toSorted(bySimplicity(scenarios));
    if (simplest !== undefined && !makers.some(({ id }) => played.has(id))) selected.add(simplest.id);
  }
  return selected;
}

/** What is judged over the whole run asks for no call of its own. */
function callsOf({ scope, calls }: StandingCheckSpec): readonly string[] {
  return scope === 'run' ? [] : calls;
}

/** What asks nothing of the till first, then what builds on little, then what is short. */
function bySimplicity(scenarios: readonly Scenario[]): (one: Scenario, other: Scenario) => number {
  const weighs = ({ id, steps }: Scenario): readonly number[] => [Number(steps.some(({ kind }) => kind === 'ask')), withControls(new Set([id]), scenarios).size, steps.length];
  return (one, other) => {
    const others = weighs(other);
    return weighs(one).map((weight, index) => weight - (others[index] ?? 0)).find((difference) => difference !== 0) ?? (one.id < other.id ? -1 : 1);
  };
}
