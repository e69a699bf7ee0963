import type { Standing } from './outcome.ts';

/** A requirement that the partner asks to be excused from for a while; it changes no standing and no verdict. */
export interface Waiver {
  readonly requirement: string;
  readonly reason: string;
  /** Who answers for it. */
  readonly owner: string;
  /** The last day on which it holds, in UTC: `2026-12-31`. */
  readonly expires: string;
  /** Where it was agreed. */
  readonly link?: string;
}

/** What the run says of a waiver: the rule is broken, it is not shown either way, or it is kept, so that the waiver should go. */
export const waiverStates = ['needed', 'open', 'stale'] as const;
export type WaiverState = (typeof waiverStates)[number];

/** A waiver as a report shows it, beside the standing that it does not change. */
export interface ReportedWaiver extends Waiver {
  readonly state: WaiverState;
  readonly standing: Standing;
}
