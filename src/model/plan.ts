import type { FindingArgs } from './finding.ts';
import type { Shard } from './shard.ts';

/** Which capabilities are in and which are out. */
export interface Profile {
  readonly in: readonly string[];
  readonly out: readonly string[];
}

/** Why a scenario is not run: a code for report/words, with its arguments. */
export interface PlanReason {
  readonly code: 'capability.off' | 'location.none' | 'location.noOther' | 'selection.excluded' | 'selection.otherShard';
  readonly args: FindingArgs;
}

/** One playing of a scenario. An opening scenario stands once for each menu owner. */
export interface PlannedScenario {
  /** The address that steps and findings carry: the scenario's id, with `@<location>` for every further playing of it. */
  readonly id: string;
  readonly scenario: string;
  /** `run`, or why not: the partner has no use for it, or the selection left it out. */
  readonly state: 'run' | 'notApplicable' | 'notSelected';
  readonly reason?: PlanReason;
  /** The id of the location that it is played at; absent when it is not run. */
  readonly locationId?: string;
  /** The ids of the other locations that it involves, by the names that the scenario gives them. */
  readonly others?: Readonly<Record<string, string>>;
  /** The planned scenario that must hold before this one counts. */
  readonly control?: string;
  /** Brought along only because another scenario names it as its control. */
  readonly asControl: boolean;
  /** Asks a person or a hook, and so runs alone. */
  readonly isAsking: boolean;
}

/** A change since the certification, and everything that it obliges to show again. */
export interface PlannedChange {
  /** As `--changed` names it. */
  readonly id: string;
  /** Ids of requirements, those among them that do not apply or that nothing can show too. */
  readonly requirements: readonly string[];
}

/** What would be run for a partner: pure and printable. */
export interface Plan {
  readonly profile: Profile;
  readonly scenarios: readonly PlannedScenario[];
  /** Whether the selection left out something that applies. */
  readonly isPartial: boolean;
  readonly selection: readonly string[];
  /** What has changed since the certification, when the plan is to renew it. */
  readonly changes?: readonly PlannedChange[];
  /** Which part of the plan this is, when it is one of several. */
  readonly shard?: Shard;
  /** Core capabilities that the partner switched off. */
  readonly coreOff: readonly string[];
  /** Orders and menu requests that would be sent. */
  readonly orderCount: number;
  readonly menuSyncCount: number;
}
