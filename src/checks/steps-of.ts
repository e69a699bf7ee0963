import type { Scenario, SendStep, Step } from '../model/scenario.ts';

interface Index {
  readonly byId: ReadonlyMap<string, Step>;
  readonly sends: ReadonlyMap<string, SendStep>;
  readonly resent: ReadonlySet<string>;
}

const indexes = new WeakMap<Scenario, Index>();
/** The latest of the stories whose indexes are long: those of a catalogue full of bursts would take more memory than the catalogue. */
const longOnes: Scenario[] = [];
/** From how many steps on an index is long. */
const manySteps = 500;
/** As many as lanes may play at once. */
const keptLong = 16;

/** The first of each name, for a story of thousands of steps is asked for them thousands of times. */
function indexOf(scenario: Scenario): Index {
  const known = indexes.get(scenario);
  if (known !== undefined) return known;
  const byId = new Map<string, Step>();
  const sends = new Map<string, SendStep>();
  const resent = new Set<string>();
  for (const step of scenario.steps) {
    if (!byId.has(step.id)) byId.set(step.id, step);
    if (step.kind !== 'send') continue;
    if (!sends.has(step.as)) sends.set(step.as, step);
    if (step.again !== undefined) resent.add(step.again);
  }
  const index = { byId, sends, resent };
  indexes.set(scenario, index);
  if (scenario.steps.length >= manySteps) {
    const forgotten = longOnes.length >= keptLong ? longOnes.shift() : undefined;
    if (forgotten !== undefined) indexes.delete(forgotten);
    longOnes.push(scenario);
  }
  return index;
}

/** The step of a story with an id. */
export function stepOf(scenario: Scenario, id: string): Step | undefined {
  return indexOf(scenario).byId.get(id);
}

/** The send that a later step refers to by name. */
export function sendNamed(scenario: Scenario, name: string): SendStep | undefined {
  return indexOf(scenario).sends.get(name);
}

/** Whether a later step sends that of a name again. */
export function isSentAgain(scenario: Scenario, name: string): boolean {
  return indexOf(scenario).resent.has(name);
}
