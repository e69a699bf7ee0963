import type { FindingArgs } from './finding.ts';

/** What a diagnosis looks at, in this order: each needs something of those before it. */
export const diagnosisChecks = [
  'node', 'config', 'secret', 'folder', 'dns', 'connection', 'tls', 'answers', 'clock', 'listening', 'call', 'refusal', 'roundTrip', 'publicUrl',
] as const;
export type DiagnosisCheck = (typeof diagnosisChecks)[number];

/** How a check of a diagnosis came out; `notChecked` names in its arguments what stood in the way, where that is a finding itself. */
export type DiagnosisState = 'ok' | 'warning' | 'problem' | 'notChecked';

/** One thing that a diagnosis found: a code and data, never words. */
export interface DiagnosisFinding {
  readonly check: DiagnosisCheck;
  readonly state: DiagnosisState;
  readonly code: string;
  readonly args: FindingArgs;
}

/** A callback that the POS must be told where to send. */
export interface CallbackAddress {
  readonly call: 'menu' | 'orderStatus';
  readonly methods: readonly string[];
  readonly url: string;
}

/** What is known before a first run. */
export interface Diagnosis {
  /** Undefined when ppip.yaml could not be read. */
  readonly partner?: { readonly name: string; readonly version: string; readonly posName: string };
  readonly findings: readonly DiagnosisFinding[];
  /** What belongs into the configuration of the POS; none when ppip.yaml could not be read. */
  readonly addresses: readonly CallbackAddress[];
}
