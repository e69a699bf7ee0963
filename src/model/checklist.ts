import type { CatalogueIdentity } from './catalogue.ts';
import type { Cause, Operator } from './event.ts';
import type { Source } from './requirement.ts';
import type { Localized } from './text.ts';

/** How far an item is: `stale` once was done and no longer counts, `failed` was shown not to be so. */
export const itemStates = ['done', 'open', 'stale', 'failed'] as const;
export type ItemState = (typeof itemStates)[number];

/** What shows that an item is done, or once was. */
export interface ItemRecord {
  /** RFC 3339, UTC. */
  readonly at: string;
  /** `run`, a kept result, a file or somebody's word. */
  readonly kind: 'run' | 'kept' | 'attestation' | 'qualification';
  readonly role?: Operator;
  readonly by?: string;
  /** The run, or the file that was handed in or kept. */
  readonly evidence?: string;
  /** SHA-256 in hex, of the file. */
  readonly sha256?: string;
  /** Whose signature it has, and whether it was checked with a key that was given. */
  readonly signedBy?: string;
  readonly isSignatureChecked?: boolean;
  readonly note?: string;
}

/** One item of the process, and how far it is. */
export interface ChecklistItem {
  readonly id: string;
  readonly text: Localized;
  readonly isOptional: boolean;
  /** Who may attest it; nobody when something else shows it. */
  readonly by: readonly Operator[];
  readonly state: ItemState;
  /** Why it is not done. */
  readonly reasons: readonly Cause[];
  readonly record?: ItemRecord;
  /** What brings it on. */
  readonly command: string;
}

/** A phase, and how far it is: `done` with its deliverable, `current` the first that is not, `ahead` what comes after. */
export interface ChecklistPhase {
  readonly id: string;
  readonly title: Localized;
  readonly deliverable: Localized;
  readonly source: Source;
  readonly state: 'done' | 'current' | 'ahead';
  readonly items: readonly ChecklistItem[];
}

/** The five phases of an integration. */
export interface Checklist {
  readonly schemaVersion: 1;
  readonly at: string;
  readonly partner: { readonly name: string; readonly posName: string; readonly version: string };
  readonly catalogue: Pick<CatalogueIdentity, 'version' | 'digest' | 'authority'>;
  /** The run that the third phase is judged by. */
  readonly run?: { readonly id: string; readonly verdict: string; readonly operator: Operator; readonly endedAt: string | null };
  readonly phases: readonly ChecklistPhase[];
  /** The ids of the items to go on with: those of the current phase that are not done. */
  readonly next: readonly string[];
}
