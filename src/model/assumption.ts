import type { Json } from './json.ts';
import type { Localized } from './text.ts';

/** What kind of value an assumption's position is; an override must be of the same kind. */
export const assumptionKinds = ['path', 'paths', 'words', 'pointers', 'duration', 'number', 'statuses', 'text'] as const;
export type AssumptionKind = (typeof assumptionKinds)[number];

/** A position taken where the public documents are silent or contradict each other. */
export interface Assumption {
  readonly id: string;
  readonly kind: AssumptionKind;
  /** Durations are kept in milliseconds. */
  readonly position: Json;
  readonly text: Localized;
  readonly source: string;
  /** Whether ppip.yaml, or the short waits of the embedded POS, replaced the catalogue's position. */
  readonly overridden: boolean;
}
