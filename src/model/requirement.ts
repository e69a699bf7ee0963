import type { Localized } from './text.ts';

/** How binding a rule is, in the sense of RFC 2119. */
export const levels = ['must', 'should', 'may'] as const;
export type Level = (typeof levels)[number];

/** Where a rule comes from: a page of UEAT's public documentation and a heading on it, or another named source. */
export interface Source {
  readonly page: string;
  readonly section?: string;
}

/** One rule of the catalogue. A rule that no public page states is at most `should`. */
export interface Requirement {
  readonly id: string;
  readonly level: Level;
  /** The level that its file gives it, when the policy raised it. */
  readonly raisedFrom?: Level;
  readonly text: Localized;
  readonly source: Source;
  /** What to look at in the POS when the rule is violated. */
  readonly fix: Localized;
  /** Why the rule matters in a restaurant. */
  readonly why?: Localized;
  /** What usually lies behind a violation, the most common first. */
  readonly causes: readonly Localized[];
  /** Set when UEAT's pages contradict each other or are silent; says how the rule is read here. */
  readonly ambiguity?: Localized;
  /** Why nothing on the wire can show the rule; such a requirement has no check. */
  readonly excluded?: Localized;
  /** The capability that the rule belongs to; without one it applies to every POS. */
  readonly capability?: string;
  /** Ids of the assumptions that the rule relies on. */
  readonly assumes: readonly string[];
}
