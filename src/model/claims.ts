/** Which step's wait claimed which callback. */
export class Claims {
  readonly #stepOf = new Map<string, string>();

  /** Notes what a step has claimed now; one that waits anew gives up what it had claimed before. */
  change(step: string, before: string | undefined, now: string | undefined): void {
    if (before !== undefined && before !== now && this.#stepOf.get(before) === step) this.#stepOf.delete(before);
    if (now !== undefined && !this.#stepOf.has(now)) this.#stepOf.set(now, step);
  }

  /** The address of the step that claimed a callback. */
  stepOf(exchangeId: string): string | undefined {
    return this.#stepOf.get(exchangeId);
  }

  /** The ids of all callbacks that are claimed. */
  ids(): ReadonlySet<string> {
    return new Set(this.#stepOf.keys());
  }
}
