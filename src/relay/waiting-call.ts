import type { FoundKeys } from './find-keys.ts';
import type { Replayed, ReplayedCall } from './replay-call.ts';

/** A call of the POS that waits for its answer. */
export interface WaitingCall extends ReplayedCall {
  readonly found: FoundKeys;
  /** Gives the answer of a run, or ends the connection as its receiver did. */
  readonly give: (result: Replayed) => void;
  /** Says that nobody can take it now. */
  readonly refuse: (retryAfterSeconds: number) => void;
  /** Hands it on to somebody else; undefined when there is nobody. */
  readonly forward: (() => void) | undefined;
}

/** How long and how much the relay holds. Times in milliseconds. */
export interface DeskLimits {
  /** How long a call waits for a run, before its sender is told to come again. */
  readonly holdMs: number;
  /** How long after its start the relay takes nobody's ids for those of a run that has not dialled in anew yet. */
  readonly settleMs: number;
  /** How long a run may take to answer. */
  readonly answerMs: number;
  /** How long a call is kept whose sender was told so, and a run is remembered whose line is broken. */
  readonly keepMs: number;
  readonly maxCalls: number;
  readonly maxBytes: number;
}
