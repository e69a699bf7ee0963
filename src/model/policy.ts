import type { Level } from './requirement.ts';

/** Under which conditions a run against a catalogue certifies (`policy.yaml`). */
export interface Policy {
  /** Requirements whose level was raised, by id. */
  readonly raise: Readonly<Record<string, Level>>;
  /** Capabilities that the partner's profile must have in. */
  readonly requiredProfile: readonly string[];
  /** The assumptions that ppip.yaml may override; absent when it may override any. */
  readonly permittedOverrides?: readonly string[];
  /** How long a certificate that is built on a run is good for; absent when the policy does not say. */
  readonly validityDays?: number;
}
