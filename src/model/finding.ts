import type { Json } from './json.ts';
import type { Outcome } from './outcome.ts';
import type { WorkingRow } from './working.ts';

/** The exchange that shows something, and the place in its body. */
export interface Evidence {
  readonly exchangeId: string;
  /** RFC 6901, into the body as the sender wrote it. */
  readonly pointer?: string;
}

/** Values that a sentence about a finding is made from. */
export type FindingArgs = Readonly<Record<string, Json>>;

/** What a predicate says of one subject: a code and data, never words. */
export interface Judgement {
  readonly outcome: Outcome;
  /** Names the sentence in report/words, such as `answered.unexpected`. */
  readonly code: string;
  readonly args: FindingArgs;
  readonly expected?: Json;
  readonly actual?: Json;
  /** How the sums of the order that the finding is about come about. */
  readonly working?: readonly WorkingRow[];
  /** From cause to effect. */
  readonly evidence: readonly Evidence[];
}

/** A judgement with its address: which check of which step of which scenario made it. */
export interface Finding extends Judgement {
  /** `always` for a standing check. */
  readonly scenario: string;
  /** The step's id; for a standing check the step that sent the attempt, where there is one. */
  readonly step: string;
  readonly check: string;
  /** How many equal judgements this one stands for; passed ones of standing checks are folded. */
  readonly count: number;
  /** Where the check is written: `file:line:column` in the catalogue. */
  readonly location: string;
  /** Of a merged run: the part, counted from 1, that it was found in; absent for what only the parts together show. */
  readonly part?: number;
}
