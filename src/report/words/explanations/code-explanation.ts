import type { FindingArgs } from '../../../model/finding.ts';
import type { Localized } from '../../../model/text.ts';

/** With whom the remedy lies: `none` when nothing is wrong. */
export const sides = ['none', 'partner', 'config', 'environment', 'harness'] as const;
export type Side = (typeof sides)[number];

/** What people want to know of a code, beyond its sentence. */
export interface CodeWords {
  readonly side: Side;
  readonly meaning: Localized;
  /** The most common first; none when nothing is wrong. */
  readonly causes?: readonly Localized[];
  readonly fix?: Localized;
  /** Arguments for an example of its sentence. */
  readonly args?: FindingArgs;
}

/** Words for the codes of one area. */
export type AreaWords = Readonly<Record<string, CodeWords>>;
