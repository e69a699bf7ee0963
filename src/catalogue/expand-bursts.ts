import type { Scenario, Step } from '../model/scenario.ts';

/** The name of one order of a burst, from 1 on. */
export function nameInBurst(name: string, place: number): string {
  return `${name}-${place}`;
}

/** Writes a burst out: each of its orders, and what is expected for each, becomes a step of its own. */
export function expandBursts(scenario: Scenario): Scenario {
  const sizes = new Map(scenario.steps.flatMap((step) => (step.kind === 'send' && step.times !== undefined ? [[step.as, step.times] as const] : [])));
  if (sizes.size === 0) return scenario;
  return { ...scenario, steps: scenario.steps.flatMap((step) => expandStep(step, sizes)) };
}

function expandStep(step: Step, sizes: ReadonlyMap<string, number>): readonly Step[] {
  if (step.kind === 'send' && step.times !== undefined) {
    const { times, ...send } = step;
    return repeat({ ...send, burst: step.as }, { id: step.id, as: step.as }, times);
  }
  const size = step.kind === 'expect' || step.kind === 'expectNone' ? sizes.get(step.for) : undefined;
  if (size === undefined || (step.kind !== 'expect' && step.kind !== 'expectNone')) return [step];
  return repeat(step, { id: step.id, for: step.for }, size);
}

/** One of a burst: which it is, from 1 on. */
interface Placed {
  readonly place: number;
}

/**
 * Makes steps that differ in some names only. A catalogue may have a hundred thousand of them: all that they share is in their prototype, and each holds its place alone. Written as JSON they
 * are steps like any other.
 */
function repeat<S extends Step>(step: S, names: Readonly<Record<string, string>>, size: number): readonly S[] {
  const shared = { ...step };
  for (const [member, name] of Object.entries(names)) {
    Object.defineProperty(shared, member, { enumerable: true, get(this: Placed) { return nameInBurst(name, this.place); } });
  }
  Object.defineProperty(shared, 'toJSON', {
    value(this: Placed) { return { ...step, ...Object.fromEntries(Object.entries(names).map(([member, name]) => [member, nameInBurst(name, this.place)])) }; },
  });
  return Array.from({ length: size }, (_none, index): S => Object.assign(Object.create(shared) as S, { place: index + 1 }));
}
