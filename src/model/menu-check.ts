import type { FindingArgs } from './finding.ts';
import type { Json } from './json.ts';
import type { Requirement } from './requirement.ts';

/** One thing that is wrong with a menu in a file. */
export interface MenuFinding {
  /** Names the sentence in report/words. */
  readonly code: string;
  readonly args: FindingArgs;
  /** RFC 6901, into the file. */
  readonly pointer: string;
  /** The name of the nearest thing around that place. */
  readonly name: string | null;
  readonly expected: Json;
  readonly actual: Json;
}

/** A rule about menus, and what a menu in a file makes of it. */
export interface MenuRule extends Pick<Requirement, 'id' | 'level' | 'text' | 'fix'> {
  readonly state: 'kept' | 'broken' | 'notApplicable';
  readonly findings: readonly MenuFinding[];
}

/** A menu in a file, held against the rules that it can be held against without a POS. */
export interface MenuCheck {
  readonly file: string;
  readonly isAgainstStandard: boolean;
  /** Items, and everything that can be ordered. */
  readonly counts: { readonly items: number; readonly things: number };
  readonly rules: readonly MenuRule[];
}
