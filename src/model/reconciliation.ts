import type { CatalogueIdentity } from './catalogue.ts';
import type { Evidence, FindingArgs } from './finding.ts';
import type { Problem } from './problem.ts';
import type { Level } from './requirement.ts';

/** Columns of a sales export that hold money, and those that hold text. */
export const moneyFields = ['total', 'subtotal', 'tax', 'tip', 'fees'] as const;
export type MoneyField = (typeof moneyFields)[number];
export const textFields = ['note', 'allergies'] as const;
export type TextField = (typeof textFields)[number];

/** Everything that a sales export is asked for. */
export const salesFields = ['orderId', 'checkNumber', ...moneyFields, ...textFields] as const;
export type SalesField = (typeof salesFields)[number];

/** What stands in a cell for money; what cannot be read matters only in a line that is compared. */
export type SalesAmount =
  | { readonly kind: 'cents'; readonly cents: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly problem: Problem };

/** One line of the POS's sales export. */
export interface SalesRow {
  /** Counted from 1, the header's included. */
  readonly line: number;
  /** Blank where the column is, or is not there. */
  readonly orderId: string;
  readonly checkNumber: string;
  /** Those that the export has a column for. */
  readonly amounts: Partial<Readonly<Record<MoneyField, SalesAmount>>>;
  readonly texts: Partial<Readonly<Record<TextField, string>>>;
  /** The whole line as it was read: two that are equal are one line written twice. */
  readonly content: string;
}

/** The names of the columns that hold each thing, as the export has them. */
export type SalesColumns = Partial<Readonly<Record<SalesField, readonly string[]>>>;

/** The POS's own sales export. */
export interface Sales {
  readonly columns: SalesColumns;
  readonly rows: readonly SalesRow[];
}

/** What the export says of an order that it should not say, or does not say that it should. */
export interface ReconcileFinding {
  readonly code: string;
  readonly args: FindingArgs;
  /** A MUST fails the reconciliation, everything else is an observation. */
  readonly level: Level;
  /** The rule of the catalogue that gives the level, where one does. */
  readonly requirement?: string;
  readonly orderId: string;
  /** The lines of the export that show it; none when there is none. */
  readonly lines: readonly number[];
  /** From cause to effect. */
  readonly evidence: readonly Evidence[];
}

/** Why nothing, or not everything, is said of an order. */
export const unjudgedReasons = ['open', 'noCheckNumber', 'sharedCheckNumber', 'refunded'] as const;
export type UnjudgedReason = (typeof unjudgedReasons)[number];

/** An order that was not compared, or not in full. */
export interface UnjudgedOrder {
  readonly orderId: string;
  readonly why: UnjudgedReason;
  readonly evidence: readonly Evidence[];
}

/** How many of what; each order counts once, however often it was sent. */
export interface ReconcileCounts {
  /** Orders of the run that the POS accepted, and those of them that were compared. */
  readonly accepted: number;
  readonly compared: number;
  /** Orders of the run that the POS rejected, refused or never acknowledged. */
  readonly notAccepted: number;
  /** Lines of the export, and those of them that belong to no order of the run. */
  readonly rows: number;
  readonly others: number;
}

/** What comparing says: findings, and what was left out. */
export interface Comparing {
  readonly outcome: 'passed' | 'failed' | 'incomplete';
  readonly counts: ReconcileCounts;
  readonly findings: readonly ReconcileFinding[];
  readonly unjudged: readonly UnjudgedOrder[];
  /** What the export has no column for, and so was not compared. */
  readonly notShown: readonly SalesField[];
}

/** The POS's own sales export, held against what a run sent (PPIP, phase 4). */
export interface Reconciliation extends Comparing {
  readonly schemaVersion: 1;
  readonly run: { readonly id: string; readonly startedAt: string; readonly partner: string; readonly posVersion: string };
  readonly catalogue: Pick<CatalogueIdentity, 'version' | 'digest' | 'authority'>;
  readonly sales: { readonly file: string; readonly sha256: string; readonly columns: SalesColumns };
}
