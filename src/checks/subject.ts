import type { Attempt } from '../model/correlation.ts';
import type { Exchange } from '../model/exchange.ts';
import type { Json } from '../model/json.ts';
import type { Thread } from '../model/record-parts.ts';

export const subjectKinds = ['send', 'expect', 'expectNone', 'ask', 'initiated', 'exchange', 'key', 'run'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** What was asked of the till, and what is known of it. */
export interface AskFacts {
  readonly hook: string;
  readonly locationId: string;
  readonly askedSeq: number;
  /** When the next thing was asked of the till: what comes after may be an answer to that. */
  readonly nextAskedSeq?: number;
  /** What the hook printed, or the person typed, when it is of the form that the contract names. */
  readonly answer?: Json;
  /** The order that it is about. */
  readonly attempt?: Attempt;
  readonly thread?: Thread;
}

/** What a check is asked about: a step's exchange and its thread, or what a standing check's scope gives it. */
export type Subject =
  | { readonly kind: 'send'; readonly exchange: Exchange; readonly attempt?: Attempt }
  | { readonly kind: 'expect'; readonly exchange: Exchange; readonly attempt: Attempt; readonly thread: Thread }
  | { readonly kind: 'expectNone'; readonly thread: Thread }
  | { readonly kind: 'ask'; readonly ask: AskFacts }
  /** A call that the POS made of itself after something was asked of the till; what must not follow it is asked at the end of the run. */
  | { readonly kind: 'initiated'; readonly exchange: Exchange; readonly ask: AskFacts }
  | { readonly kind: 'exchange'; readonly exchange: Exchange; readonly attempt?: Attempt }
  | { readonly kind: 'key'; readonly thread: Thread }
  | { readonly kind: 'run' };
