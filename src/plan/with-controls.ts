import type { Scenario } from '../model/scenario.ts';

/** A selection with what it cannot do without: controls, and the opening scenarios. */
export function withControls(selected: ReadonlySet<string>, scenarios: readonly Scenario[]): ReadonlySet<string> {
  const wanted = new Set(selected);
  for (const scenario of scenarios) if (scenario.opening) wanted.add(scenario.id);
  for (const id of wanted) {
    const control = scenarios.find((scenario) => scenario.id === id)?.control;
    if (control !== undefined) wanted.add(control);
  }
  return wanted;
}
