import type { Attempt, CorrelationKey } from './correlation.ts';
import type { Cause } from './event.ts';
import type { Exchange } from './exchange.ts';

/** Everything that happened under one key: the attempts, and the callbacks that belong to them in order of arrival. */
export interface Thread {
  readonly key: CorrelationKey;
  readonly attempts: readonly Attempt[];
  readonly callbacks: readonly Exchange[];
}

/** A thread as the record keeps it: it grows while others only look at it. */
export interface OwnThread extends Thread {
  readonly attempts: Attempt[];
  readonly callbacks: Exchange[];
}

/** What is known of one wait. */
export interface WaitRecord {
  /** Absent when the wait is for what was asked of the till. */
  readonly attemptId?: string;
  readonly startedMs: number;
  readonly startedSeq: number;
  readonly timeoutMs: number;
  readonly endedMs?: number;
  readonly endedSeq?: number;
  readonly claimed?: string;
  readonly cutShort?: boolean;
}

/** What is known of one step of one planned scenario. */
export interface StepRecord {
  readonly exchangeId?: string;
  readonly attemptId?: string;
  readonly blocked?: Cause;
  readonly wait?: WaitRecord;
  readonly watched?: CorrelationKey;
  /** The journal number under which something was asked of the till. */
  readonly askedSeq?: number;
  readonly answer?: { readonly by: 'hook' | 'person'; readonly output: string; readonly atMs: number };
  readonly isEnded: boolean;
}

/** What is known of one planned scenario. */
export interface ScenarioRecord {
  readonly locationId: string;
  readonly isEnded: boolean;
  readonly blocked?: Cause;
}
