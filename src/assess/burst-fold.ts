import { sendNamed } from '../checks/steps-of.ts';
import type { Scenario, Step } from '../model/scenario.ts';
import type { VerifyingFinding } from './assess.ts';
import { namedEvidence } from './named-evidence.ts';

/** From how many orders of a burst on that a check holds for each of them is said once. */
export const mostTold = 100;

/** The orders of one burst that one check holds for. */
interface Passes {
  /** The places of those that are still told one by one. */
  readonly places: number[];
  count: number;
}

/** The findings of a scenario in their order; what holds for each of a great many orders of a burst is told once, with their count and the first few of them. */
export class BurstFold {
  readonly #scenario: Scenario;
  readonly #findings: Array<VerifyingFinding | undefined> = [];
  readonly #passes = new Map<string, Passes>();

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
  }

  /** Adds what a step came to. */
  add(step: Step, findings: readonly VerifyingFinding[]): void {
    const burst = this.#burstOf(step);
    for (const finding of findings) {
      if (burst === undefined || finding.outcome !== 'passed') this.#findings.push(finding);
      else this.#addPass(finding);
    }
  }

  /** All that was added. */
  all(): readonly VerifyingFinding[] {
    const folded = new Map([...this.#passes.values()].filter(({ count }) => count > mostTold).map(({ places, count }) => [places[0], count]));
    return this.#findings.flatMap((finding, place) => {
      if (finding === undefined) return [];
      const count = folded.get(place);
      return [count === undefined ? finding : { ...finding, count }];
    });
  }

  #addPass(finding: VerifyingFinding): void {
    // The checks of all orders of a burst stand at one place of the file.
    const name = `${finding.location} ${finding.check} ${finding.code}`;
    const passes = this.#passes.get(name) ?? { places: [], count: 0 };
    this.#passes.set(name, passes);
    passes.count += 1;
    if (passes.count > mostTold) {
      if (passes.places.length > 1) this.#fold(passes);
      return;
    }
    passes.places.push(this.#findings.length);
    this.#findings.push(finding);
  }

  #fold({ places }: Passes): void {
    const told = places.flatMap((place) => this.#findings[place] ?? []);
    const [first] = told;
    for (const place of places.splice(1)) this.#findings[place] = undefined;
    if (first !== undefined) this.#findings[places[0] ?? 0] = { ...first, evidence: told.slice(0, namedEvidence).flatMap(({ evidence }) => evidence) };
  }

  #burstOf(step: Step): string | undefined {
    if (step.kind !== 'send' && step.kind !== 'expect' && step.kind !== 'expectNone') return undefined;
    return (step.kind === 'send' ? step : sendNamed(this.#scenario, step.for))?.burst;
  }
}
