import type { CatalogueIdentity } from './catalogue.ts';
import type { FindingArgs } from './finding.ts';
import type { Json } from './json.ts';

/** What recorded traffic says of a position: it agrees, it disagrees, or it does not show it. */
export const bearings = ['confirmed', 'contradicted', 'open'] as const;
export type Bearing = (typeof bearings)[number];

/** An entry of a HAR file, and the place in its request or answer. */
export interface TrafficEvidence {
  /** Index in `log.entries`, from 0. */
  readonly entry: number;
  /** RFC 6901 into the body, or `header:<name>`. */
  readonly pointer?: string;
}

/** What several entries alike say of a position. */
export interface TrafficFinding {
  readonly bearing: Bearing;
  readonly code: string;
  readonly args: FindingArgs;
  /** How many entries say so. */
  readonly count: number;
  /** The first few of them. */
  readonly evidence: readonly TrafficEvidence[];
}

/** One position of the catalogue, or one rule of the contract, held against traffic. */
export interface TrafficSubject {
  /** An assumption's id, or `money.sums`, `schema.<call>`, `token.<claim>`. */
  readonly id: string;
  readonly kind: 'assumption' | 'rule';
  readonly position?: Json;
  readonly bearing: Bearing;
  readonly findings: readonly TrafficFinding[];
}

/** What a HAR file shows of a catalogue. */
export interface TrafficReport {
  readonly schemaVersion: 1;
  readonly catalogue: CatalogueIdentity;
  readonly traffic: {
    readonly file: string;
    readonly entries: number;
    /** How many calls of each kind were found. */
    readonly calls: Readonly<Record<string, number>>;
  };
  readonly counts: Readonly<Record<Bearing, number>>;
  readonly subjects: readonly TrafficSubject[];
}
