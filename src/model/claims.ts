import { SpillingMap, type Spill } from './spilling-map.ts';

/** Instead of a step that has given a callback up again. */
const nobody = '';

/** Which step's wait claimed which callback. */
export class Claims {
  readonly #stepOf: SpillingMap<string>;

  constructor(spill?: Spill<string>) {
    this.#stepOf = new SpillingMap(spill);
  }

  /** Notes what a step has claimed now; one that waits anew gives up what it had claimed before. */
  change(step: string, before: string | undefined, now: string | undefined): void {
    if (before !== undefined && before !== now && this.#stepOf.get(before) === step) this.#stepOf.set(before, nobody);
    if (now !== undefined && !this.has(now)) this.#stepOf.set(now, step);
  }

  /** The address of the step that claimed a callback. */
  stepOf(exchangeId: string): string | undefined {
    const step = this.#stepOf.get(exchangeId);
    return step === nobody ? undefined : step;
  }

  /** Whether a callback is claimed. */
  has(exchangeId: string): boolean {
    return this.stepOf(exchangeId) !== undefined;
  }
}
