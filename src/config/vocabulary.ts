import type { Contradiction } from '../model/contradiction.ts';
import type { Json } from '../model/json.ts';
import type { Reading } from '../input/reading.ts';

/** The words that ppip.yaml may use: those of the catalogue that it is held against. */
export interface Vocabulary {
  readonly capabilities: readonly string[];
  /** How a position is read, by assumption id. */
  readonly assumptions: Readonly<Record<string, (position: unknown) => Reading<Json>>>;
  /** What does not go together when these positions stand in place of the catalogue's. */
  readonly findContradictions: (positions: Readonly<Record<string, Json>>) => readonly Contradiction[];
  readonly itemRoles: readonly string[];
  /** The ids of everything that can be ordered in the standard menu, with what they must be unique in. */
  readonly standardIds: Readonly<Record<string, string>>;
  readonly hooks: readonly string[];
  /** The ids of every requirement. */
  readonly requirements: readonly string[];
  readonly taxRegimes: readonly string[];
  /** UEAT's name in tokens, which no POS may have. */
  readonly ueatName: string;
  /** Members of what a POS sends that checks read: by name wherever they stand, and by name at the top of a body. */
  readonly judgedFields: { readonly names: readonly string[]; readonly roots: readonly string[] };
}
