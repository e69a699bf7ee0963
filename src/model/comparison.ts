import type { FindingArgs } from './finding.ts';
import type { Json } from './json.ts';
import type { Standing, Verdict } from './outcome.ts';
import type { Report } from './report.ts';
import type { Level } from './requirement.ts';
import type { Localized } from './text.ts';

/**
 * What became of a requirement from one report to the next, what matters most first. `other` is neither better nor worse; of `notSelected` nobody can say,
 * for one of the runs was a part that left out what shows it.
 */
export const changes = ['worse', 'better', 'other', 'notSelected', 'appeared', 'vanished'] as const;
export type Change = (typeof changes)[number];

/** A finding as far as reports are compared by it. */
export interface ComparableFinding {
  readonly outcome: string;
  readonly code: string;
  readonly args: FindingArgs;
  readonly scenario: string;
  readonly step: string;
  readonly check: string;
}

/** A requirement as far as reports are compared by it. */
export interface ComparableRequirement {
  readonly id: string;
  readonly level: Level;
  readonly text: Localized;
  readonly standing: Standing;
  readonly findings: readonly ComparableFinding[];
}

/** What two reports are compared by; every report has it, whichever harness and catalogue it comes from. */
export interface ComparableReport {
  readonly verdict: Verdict;
  readonly harness: { readonly version: string };
  readonly catalogue: { readonly version: string; readonly digest: string; readonly authority: string };
  readonly partner: { readonly name: string; readonly version: string };
  readonly profile: { readonly in: readonly string[] };
  readonly run: Pick<Report['run'], 'id' | 'startedAt' | 'durationMs'>;
  readonly requirements: readonly ComparableRequirement[];
  /** `notSelected`: the selection, or the shard, left it out. */
  readonly scenarios: ReadonlyArray<{ readonly state: string }>;
  readonly assumptions: ReadonlyArray<{ readonly id: string; readonly position: Json }>;
}

/** One requirement that is not what it was. */
export interface RequirementChange {
  readonly id: string;
  readonly change: Change;
  readonly text: Localized;
  readonly before?: { readonly standing: Standing; readonly level: Level };
  readonly after?: { readonly standing: Standing; readonly level: Level };
  /** Checks (`scenario/step/check`) that passed before and fail now. */
  readonly newlyFailing: readonly string[];
  /** What the later report says of it, when that is no good news. */
  readonly finding?: { readonly code: string; readonly args: FindingArgs };
}

/** Whether a rule is violated that the earlier run had not selected: nobody knows whether that is new. */
export function isFirstSeenViolated({ change, after }: Pick<RequirementChange, 'change' | 'after'>): boolean {
  return change === 'notSelected' && after?.standing === 'nonconformant';
}

/** One of the two reports, by what people know it by. */
export interface ComparedRun {
  readonly verdict: Verdict;
  /** Whether its selection left out something that applies. */
  readonly isPartial: boolean;
  readonly runId: string;
  readonly startedAt: string;
  readonly partner: string;
  readonly catalogue: { readonly version: string; readonly digest: string };
  readonly harness: string;
}

/** How long something took in each of the two runs, in milliseconds; information, never a judgement. */
export interface TimingChange {
  readonly what: 'run' | 'slowestArrival' | 'medianArrival';
  readonly beforeMs?: number;
  readonly afterMs?: number;
}

/** What differs between two reports. */
export interface Comparison {
  readonly schemaVersion: 1;
  /** Whether anything is worse than it was. */
  readonly isWorse: boolean;
  readonly before: ComparedRun;
  readonly after: ComparedRun;
  /** Set when a run that passed is followed by one that did not; a part, which cannot pass, loses it only by failing. */
  readonly lostPass: boolean;
  readonly requirements: readonly RequirementChange[];
  /** How many requirements stand as they did. */
  readonly unchanged: number;
  readonly profile: { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** A missing member: the report does not know the assumption. */
  readonly assumptions: ReadonlyArray<{ readonly id: string; readonly before?: Json; readonly after?: Json }>;
  readonly timing: readonly TimingChange[];
}

/** The run that was certified: its id, and the SHA-256 of its events in hex. */
export interface CertifiedRun {
  readonly runId: string;
  readonly eventsSha256: string;
}

/** What differs between the certified run and one that renews it, as it lies in a package. */
export interface CertifiedComparison extends Comparison {
  readonly certified: CertifiedRun;
}
