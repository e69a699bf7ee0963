import type { Phrase } from './phrase.ts';

/** Two positions that cannot both be taken: the same word or path would stand for two things. */
export interface Contradiction {
  /** The assumptions, and where in each position the shared entry stands. */
  readonly places: readonly [ContradictionPlace, ContradictionPlace];
  readonly message: Phrase;
  readonly hint: Phrase;
}

/** One side of a contradiction. */
export interface ContradictionPlace {
  /** The assumption's id. */
  readonly id: string;
  /** The place in the position's list, from 0. */
  readonly index: number;
}
