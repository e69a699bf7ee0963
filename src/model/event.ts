import type { Assumption } from './assumption.ts';
import type { Call } from './call.ts';
import type { CatalogueIdentity } from './catalogue.ts';
import type { Attempt, Correlation, CorrelationKey } from './correlation.ts';
import type { DiagnosisFinding } from './diagnosis.ts';
import type { Closing, Direction, HttpRequest } from './exchange.ts';
import type { FindingArgs } from './finding.ts';
import type { Merger } from './merger.ts';
import type { Acceptance, Partner, Location } from './partner.ts';
import type { Plan } from './plan.ts';
import type { Qualification } from './qualification.ts';
import type { TokenFacts } from './token.ts';
import type { Waiver } from './waiver.ts';

/** Who ran the harness: the partner itself, or UEAT. */
export const operators = ['partner', 'ueat'] as const;
export type Operator = (typeof operators)[number];

/** What a run is told about itself at its start; the first event carries it. */
export interface RunHeader {
  readonly schemaVersion: 1;
  readonly runId: string;
  readonly operator: Operator;
  readonly harnessVersion: string;
  readonly catalogue: CatalogueIdentity;
  readonly partner: PartnerRecord;
  readonly assumptions: readonly Assumption[];
  readonly timeouts: { readonly acknowledgeMs: number; readonly statusMs: number; readonly menuMs: number; readonly quietMs: number };
  readonly plan: Plan;
  /** What was declared at qualification, when a qualification.yaml stands beside ppip.yaml. */
  readonly qualification?: Qualification;
  /** What ppip.yaml asks to be excused from, when it does. */
  readonly waivers?: readonly Waiver[];
  readonly lanes: number;
  readonly seed: number;
  /** What the run was merged from, when it is no run of its own. */
  readonly merged?: Merger;
}

/** The partner as a run records it: no secret, no hook, no certificate. */
export interface PartnerRecord {
  readonly name: string;
  readonly posName: string;
  readonly version: string;
  readonly build?: string;
  readonly scope: Partner['scope'];
  readonly locations: readonly Location[];
  readonly menuSyncUrl: string;
  readonly ordersUrl: string;
  readonly environment: string;
  readonly publicUrl: string;
  readonly menuSource: 'standard' | 'own';
  /** The POS's own ids of things of the standard menu, by standard id, when it numbers them itself. */
  readonly menuIdMap?: Readonly<Record<string, string>>;
  readonly isReference: boolean;
  /** Who accepts orders, when it is not the POS by itself. */
  readonly acceptance?: Acceptance;
}

/** Why something was not done or cannot be judged: a code for report/words and its arguments. */
export interface Cause {
  readonly code: string;
  readonly args: FindingArgs;
}

/** What can be written down. Names are in the past tense: the fact comes first, its effect after. */
export type Fact =
  | { readonly type: 'runStarted'; readonly header: RunHeader }
  /** What was seen of the way to the POS, beside what is judged; `stoppedBy` is why the rest of the run would be pointless, and is not played. */
  | { readonly type: 'diagnosed'; readonly findings: readonly DiagnosisFinding[]; readonly stoppedBy?: Cause }
  | { readonly type: 'scenarioStarted'; readonly scenario: string; readonly locationId: string }
  | { readonly type: 'scenarioEnded'; readonly scenario: string }
  /** Nothing of the scenario, or nothing from this step on, is done. */
  | { readonly type: 'scenarioBlocked'; readonly scenario: string; readonly cause: Cause }
  | { readonly type: 'stepStarted'; readonly step: string }
  | { readonly type: 'stepEnded'; readonly step: string }
  /** The step could not be done, and so no check of it can be judged. */
  | { readonly type: 'stepBlocked'; readonly step: string; readonly cause: Cause }
  | { readonly type: 'attemptOpened'; readonly attempt: Attempt; readonly isTampered: boolean }
  | {
      readonly type: 'exchangeStarted';
      readonly exchangeId: string;
      readonly direction: Direction;
      readonly call: Call;
      readonly request: HttpRequest;
      readonly token: TokenFacts;
      readonly attemptId?: string;
      readonly step?: string;
      readonly correlation?: Correlation;
    }
  | { readonly type: 'exchangeSent'; readonly exchangeId: string }
  | { readonly type: 'exchangeEnded'; readonly exchangeId: string; readonly closing: Closing }
  /**
   * An `expect` began to wait for a callback under `key`: that of an attempt, or of what was asked of the till. `atTill` says what the person
   * who accepts orders at the till was then told to do with this one.
   */
  | { readonly type: 'waitStarted'; readonly step: string; readonly key: CorrelationKey; readonly attemptId?: string; readonly timeoutMs: number; readonly atTill?: 'accept' | 'reject' }
  /** `claimed` names the callback; without it the wait ended empty. `cutShort` when the run was interrupted. */
  | { readonly type: 'waitEnded'; readonly step: string; readonly claimed?: string; readonly cutShort: boolean }
  /** An `expectNone` began to watch a key until the drain. */
  | { readonly type: 'watchStarted'; readonly step: string; readonly key: CorrelationKey }
  | { readonly type: 'asked'; readonly step: string; readonly hook: string }
  | { readonly type: 'askAnswered'; readonly step: string; readonly by: 'hook' | 'person'; readonly output: string }
  /**
   * So much of the last `overMs` is lost through no fault of the POS, so that waits may have been shorter than they seem: the harness itself stood
   * still or was starved, or, `cutOff`, the relay between it and the POS was gone, and no callback could come.
   */
  | { readonly type: 'harnessStalled'; readonly stalledMs: number; readonly overMs: number; readonly cutOff?: true }
  | { readonly type: 'drainEnded'; readonly isQuiet: boolean }
  /** `cause` says what cut the run off, when it was not somebody who interrupted it. */
  | { readonly type: 'runEnded'; readonly interrupted: boolean; readonly cause?: Cause; readonly fault?: { readonly code: string; readonly detail: string } };

/** A fact with its number in the journal and its time. */
export type RunEvent = Fact & {
  readonly seq: number;
  /** RFC 3339, UTC, with milliseconds. */
  readonly at: string;
  /** Milliseconds since the run began, from a monotonic clock. */
  readonly atMs: number;
};

/** The one door through which anything becomes evidence. */
export interface Journal {
  /**
   * Numbers, redacts and appends a fact, then tells the subscribers. A fact that an effect outside of the run follows is on disk then, with all before it;
   * one that only tells how the run goes on within is by the end of the turn.
   * @returns the event as written
   * @throws HarnessFault when it, or one before it, could not be written: whoever records before acting must then not act
   */
  record(fact: Fact): RunEvent;
  /** Calls back with each event as soon as it is recorded; the returned function stops that. */
  subscribe(listener: (event: RunEvent) => void): () => void;
}
