/** How fast a POS is taken to be, in milliseconds. Nobody is judged by it. */
export interface Pace {
  /** What it takes to each final status. */
  readonly statusMs: number;
  /** What it takes to each menu, asked for or pushed. */
  readonly menuMs: number;
  /** How long it waits for an answer of UEAT that never comes. */
  readonly unansweredMs: number;
}

/** The pace unless told otherwise; only the POS knows how long it waits for an answer, and it counts for nothing here. */
export const usualPace: Pace = { statusMs: 2_000, menuMs: 2_000, unansweredMs: 0 };
