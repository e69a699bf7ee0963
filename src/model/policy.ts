import type { Level } from './requirement.ts';
import type { AvailabilityThresholds, TrialGroup } from './trial.ts';

/** Under which conditions a run against a catalogue certifies (`policy.yaml`). */
export interface Policy {
  /** Requirements whose level was raised, by id. */
  readonly raise: Readonly<Record<string, Level>>;
  /** Capabilities that the partner's profile must have in. */
  readonly requiredProfile: readonly string[];
  /** The assumptions that ppip.yaml may override; absent when it may override any. */
  readonly permittedOverrides?: readonly string[];
  /** What the trials with Alpha and Beta customers must come to before general availability; absent when the policy does not say. */
  readonly generalAvailability?: Readonly<Partial<Record<TrialGroup, AvailabilityThresholds>>>;
  /** The ids of the keys that sign certificates under this policy; without any there are only readiness statements. */
  readonly issuers?: readonly string[];
  /** The requirements that may be waived in a certificate; none, when it is left out. */
  readonly permittedWaivers?: readonly string[];
  /** How long a certificate that is built on a run is good for; absent when the policy does not say. */
  readonly validityDays?: number;
}
