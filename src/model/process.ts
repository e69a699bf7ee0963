import type { Operator } from './event.ts';
import type { KeptKind } from './kept-result.ts';
import type { Source } from './requirement.ts';
import type { Localized } from './text.ts';

/** Forms of evidence files that are read and checked for completeness, not only hashed. */
export const attestedForms = ['contacts'] as const;
export type AttestedForm = (typeof attestedForms)[number];

/** What shows that an item of the process is done. */
export type ItemProof =
  /** Somebody's word, with a file or without one. */
  | { readonly kind: 'attestation'; readonly form?: AttestedForm }
  /** `qualification.yaml`, with every topic of the grid answered. */
  | { readonly kind: 'qualification' }
  /** What a command found and kept. */
  | { readonly kind: 'kept'; readonly result: KeptKind }
  /** A run in which all of these that are required are conformant. */
  | { readonly kind: 'requirements'; readonly ids: readonly string[] }
  /** A passed, full run. */
  | { readonly kind: 'run' };

/** One thing that has to be done. */
export interface ProcessItem {
  readonly id: string;
  readonly text: Localized;
  /** Who may say that it is done, where somebody's word counts. */
  readonly by: readonly Operator[];
  readonly proof: ItemProof;
  /** Whether the phase can end without it. */
  readonly isOptional: boolean;
}

/** A phase of PPIP with its deliverable. */
export interface ProcessPhase {
  readonly id: string;
  readonly title: Localized;
  readonly deliverable: Localized;
  readonly source: Source;
  readonly items: readonly ProcessItem[];
}

/** A kind of change that obliges a certified partner to show something again. */
export interface ProcessChange {
  readonly id: string;
  readonly text: Localized;
  /** What has to be shown again. */
  readonly requirements: readonly string[];
}

/** PPIP as the catalogue tells it (`process.yaml`): the phases, and what a later change obliges. */
export interface Process {
  readonly phases: readonly ProcessPhase[];
  readonly changes: readonly ProcessChange[];
  readonly changeSource: Source;
}
