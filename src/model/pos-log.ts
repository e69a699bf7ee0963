import type { CatalogueIdentity } from './catalogue.ts';
import type { FindingArgs } from './finding.ts';
import type { Outcome, Verdict } from './outcome.ts';
import type { Level } from './requirement.ts';

/** How a log is read: a JSON object a line, or lines of text. */
export const posLogFormats = ['json', 'regex'] as const;
export type PosLogFormat = (typeof posLogFormats)[number];

/**
 * What is asked of a POS's own log, and how binding it is (UEAT, integration-guide/best-practices: "log all API calls and responses"; integration-process, phase 4:
 * logging, error handling and monitoring validated). A broken MUST fails; the others are observations.
 */
export const posLogRules = [
  { id: 'requestIds', level: 'must' },
  { id: 'orderIds', level: 'must' },
  { id: 'acknowledgements', level: 'must' },
  { id: 'statuses', level: 'must' },
  { id: 'secrets', level: 'must' },
  { id: 'personalData', level: 'should' },
  { id: 'causes', level: 'should' },
  { id: 'alerts', level: 'should' },
] as const satisfies ReadonlyArray<{ readonly id: string; readonly level: Level }>;
export type PosLogRuleId = (typeof posLogRules)[number]['id'];

/** One thing that a log shows or lacks. Leaked values are never in it, only their places. */
export interface PosLogFinding {
  readonly code: string;
  readonly args: FindingArgs;
  /** The line of the log, from 1; absent for what it lacks. */
  readonly line?: number;
  /** The exchanges of the run that it is about, from cause to effect. */
  readonly exchanges: readonly string[];
}

/** One rule held against a log. */
export interface PosLogRule {
  readonly id: PosLogRuleId;
  readonly level: Level;
  readonly outcome: Outcome;
  /** How many things it was asked of, and how many of them it failed. */
  readonly subjects: number;
  readonly failed: number;
  readonly findings: readonly PosLogFinding[];
}

/** A line that could not be read in the form that was named. */
export interface UnreadLine {
  readonly line: number;
  readonly code: 'posLog.notAnObject' | 'posLog.tooLong' | 'posLog.noMatch';
}

/** What reading a log came to. */
export interface PosLogReading {
  /** As the user named it, or `<stdin>`. */
  readonly file: string;
  /** Hex, of every byte. */
  readonly sha256: string;
  readonly format: PosLogFormat;
  readonly lines: number;
  /** Lines with an id of this run. */
  readonly ownLines: number;
  /** Different requestIds and order ids that this run never sent; `isCapped` when there are more than are counted. */
  readonly foreignIds: { readonly count: number; readonly isCapped: boolean };
  /** Lines that prove nothing, since they could not be read; leaks are looked for in them too. */
  readonly unread: { readonly count: number; readonly first: readonly UnreadLine[] };
}

/** A POS's own log held against a recorded run (`ppip trial --pos-log`). */
export interface PosLogReport {
  readonly schemaVersion: 1;
  readonly runId: string;
  readonly catalogue: CatalogueIdentity;
  readonly outcome: Verdict;
  readonly reasons: ReadonlyArray<{ readonly code: string; readonly args: FindingArgs }>;
  readonly log: PosLogReading;
  readonly rules: readonly PosLogRule[];
}
