import type { FindingArgs } from './finding.ts';
import type { Json } from './json.ts';
import type { Requirement } from './requirement.ts';

/** The bodies that can be looked at without a POS: what UEAT is sent as a menu and a status, and what it sends as an order. */
export const bodyKinds = ['menu', 'order', 'status'] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** Where something stands in a text: its first line and column, counted from 1, and the column after its end on that line. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

/** One thing that is wrong with a body in a file. */
export interface BodyFinding extends TextPlace {
  /** Names the sentence in report/words. */
  readonly code: string;
  readonly args: FindingArgs;
  /** RFC 6901, into the file; the place in the text is that of the nearest thing that is there. */
  readonly pointer: string;
  readonly expected: Json;
  readonly actual: Json;
  /** The rule of the catalogue that it breaks; null when it breaks only the form that the contract names. */
  readonly rule: Pick<Requirement, 'id' | 'level' | 'text' | 'fix'> | null;
}

/** The body of a call in a file, held against the contract. */
export interface BodyCheck {
  readonly schemaVersion: 1;
  readonly kind: BodyKind;
  readonly file: string;
  /** The JSON Schema that it was held against: its name under `schemas/` of the catalogue. */
  readonly schema: string;
  /** Whether nothing binding is broken: neither the form nor a rule that is a MUST. */
  readonly isValid: boolean;
  readonly findings: readonly BodyFinding[];
}
