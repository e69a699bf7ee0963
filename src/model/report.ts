import type { Assumption } from './assumption.ts';
import type { CatalogueIdentity } from './catalogue.ts';
import type { PartnerRecord, Operator, Cause } from './event.ts';
import type { Evidence, Finding } from './finding.ts';
import type { Merger } from './merger.ts';
import type { Outcome, Standing, Verdict } from './outcome.ts';
import type { Profile } from './plan.ts';
import type { Policy } from './policy.ts';
import type { QualificationReport } from './qualification.ts';
import type { Level, Source } from './requirement.ts';
import type { Shard } from './shard.ts';
import type { Localized } from './text.ts';
import type { ReportedWaiver } from './waiver.ts';

/** The version of the report's form; its JSON Schema is published by `ppip schema report`. */
export const reportSchemaVersion = 1;

/** One requirement and what the run shows of it. */
export interface RequirementReport {
  readonly id: string;
  readonly level: Level;
  /** The level that the catalogue gave it, when the policy raised it. */
  readonly raisedFrom?: Level;
  readonly text: Localized;
  readonly fix: Localized;
  readonly source: Source;
  readonly ambiguity?: Localized;
  readonly excluded?: Localized;
  readonly standing: Standing;
  /** Whether the verdict depends on it: a MUST, not excluded, applicable in the full plan. */
  readonly required: boolean;
  readonly findings: readonly Finding[];
}

/** One scenario and how far it came. */
export interface ScenarioReport {
  readonly id: string;
  readonly title: Localized;
  readonly state: 'completed' | 'blocked' | 'interrupted' | 'notApplicable' | 'notSelected';
  readonly reason?: Cause;
  /** The ids of the locations that it was played at, the first one first. */
  readonly locationIds?: readonly string[];
}

/** A part of the profile that does not agree with what the run saw; it does not change the verdict. */
export interface ProfileFinding {
  readonly capability: string;
  /** `capability.declaredButAbsent` or `capability.seenButOff`. */
  readonly code: string;
  readonly args: Cause['args'];
  readonly evidence: readonly Evidence[];
}

/** A callback that no step claimed. */
export interface Unclaimed {
  readonly exchangeId: string;
  readonly call: string;
  /** Such as `callback.foreign`, `callback.keyless`, `callback.unrouted`, `callback.repeat`, `callback.late`, `callback.extra`. */
  readonly code: string;
  readonly args: Cause['args'];
}

/** What became of the callbacks that UEAT did not take. */
export interface Retries {
  readonly refused: number;
  /** How often one of them came again. */
  readonly repeated: number;
  /** From the end of a delivery to the next one of the same, in milliseconds; absent when none came again. */
  readonly shortestMs?: number;
}

/** Which of the documented spellings and habits the POS was seen to use. */
export interface Dialect {
  /** Status words as sent, with how often. */
  readonly statusWords: Readonly<Record<string, number>>;
  readonly statusMethods: Readonly<Record<string, number>>;
  /** The member that carried the order's id, and the one that carried the check number. */
  readonly orderKeys: Readonly<Record<string, number>>;
  readonly checkNumberKeys: Readonly<Record<string, number>>;
  /** Where the menu echoed its requestId: a pointer or `header:<name>`. */
  readonly requestIdPlaces: Readonly<Record<string, number>>;
  readonly acknowledgements: Readonly<Record<string, number>>;
  /** Absent in reports from before it was counted. */
  readonly retries?: Retries;
}

/** What a run renews of an earlier certification, after something has changed. */
export interface Renewal {
  /** As `--changed` names them. */
  readonly changes: readonly string[];
  /** What they oblige, as it stands: those that do not apply, and those that nothing can show, too. */
  readonly requirements: ReadonlyArray<{ readonly id: string; readonly standing: Standing; readonly required: boolean; readonly changes: readonly string[] }>;
  /** Whether every required one is conformant, something of each change was shown, and the run came to its end. */
  readonly isRenewed: boolean;
}

/** The certification report. */
export interface Report {
  readonly schemaVersion: typeof reportSchemaVersion;
  readonly verdict: Verdict;
  /** Why the verdict is not `passed`; empty when it is. */
  readonly reasons: readonly Cause[];
  /** Whether a certificate may be built on this run at all. */
  readonly certifies: boolean;
  /** Only of a run that is about what has changed since the certification. */
  readonly renewal?: Renewal;
  readonly profile: Profile & { readonly findings: readonly ProfileFinding[] };
  readonly harness: { readonly version: string };
  readonly catalogue: CatalogueIdentity;
  /** The conditions under which a run by these rules certifies; absent when the catalogue has no policy. */
  readonly policy?: Policy;
  readonly partner: PartnerRecord;
  readonly run: {
    readonly id: string;
    readonly operator: Operator;
    readonly startedAt: string;
    readonly endedAt: string | null;
    readonly durationMs: number;
    readonly lanes: number;
    readonly seed: number;
    readonly interrupted: boolean;
    readonly orderIds: readonly number[];
    readonly selection: readonly string[];
    /** Which part of the plan was played, when it was one of several. */
    readonly shard?: Shard;
    /** What the run was merged from, when it was. */
    readonly merged?: Merger;
  };
  readonly counts: {
    readonly byStanding: Readonly<Record<Standing, number>>;
    readonly byOutcome: Readonly<Record<Outcome, number>>;
    readonly exchanges: number;
    readonly orders: number;
  };
  readonly requirements: readonly RequirementReport[];
  readonly scenarios: readonly ScenarioReport[];
  readonly assumptions: ReadonlyArray<Assumption & { readonly reliedOn: boolean }>;
  /** What was declared at qualification, with what is left out of it now; absent without a qualification.yaml. */
  readonly qualification?: QualificationReport;
  /** Requirements that the partner asked to be excused from; shown, never a pass. */
  readonly waivers: readonly ReportedWaiver[];
  readonly dialect: Dialect;
  readonly unclaimed: readonly Unclaimed[];
}
