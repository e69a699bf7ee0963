import type { Scenario, SendStep, Step } from '../model/scenario.ts';

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
    const { times, ...rest } = step;
    // With all its members before it is copied: the copies then share their shape, which is half of what each takes.
    const send: SendStep = { ...rest, burst: step.as };
    return listPlaces(times).map((place) => ({ ...send, id: nameInBurst(step.id, place), as: nameInBurst(step.as, place) }));
  }
  const size = step.kind === 'expect' || step.kind === 'expectNone' ? sizes.get(step.for) : undefined;
  if (size === undefined || (step.kind !== 'expect' && step.kind !== 'expectNone')) return [step];
  return listPlaces(size).map((place) => ({ ...step, id: nameInBurst(step.id, place), for: nameInBurst(step.for, place) }));
}

function listPlaces(size: number): readonly number[] {
  return Array.from({ length: size }, (_none, index) => index + 1);
}
