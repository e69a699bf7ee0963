import type { CatalogueIdentity } from './catalogue.ts';
import type { FindingArgs } from './finding.ts';
import type { Verdict } from './outcome.ts';

/** The customers of a tech trial (UEAT, integration-guide/integration-process, phase 4): Alpha, and Beta where one is asked for. */
export const trialGroups = ['alpha', 'beta'] as const;
export type TrialGroup = (typeof trialGroups)[number];

/** The forms of production events. */
export const trialFormats = ['csv', 'ndjson'] as const;
export type TrialFormat = (typeof trialFormats)[number];

/** What a policy asks of a trial; what it does not name is not asked. */
export interface AvailabilityThresholds {
  /** At least so many. */
  readonly orders?: number;
  readonly locations?: number;
  readonly days?: number;
  /** At least so much, in thousandths of a percent: 98000 is 98 %. */
  readonly acceptance?: number;
  readonly rejectedWithReason?: number;
  readonly uptime?: number;
  /** At most so long for half, for 95 %, for all of the sendings that were answered, in milliseconds. */
  readonly statusWithin?: { readonly p50?: number; readonly p95?: number; readonly max?: number };
  /** At most so many orders. */
  readonly duplicates?: number;
  readonly unanswered?: number;
}

/** What can happen in production. */
export const trialEventKinds = ['sent', 'acknowledged', 'accepted', 'rejected', 'down', 'up'] as const;
export type TrialEventKind = (typeof trialEventKinds)[number];

/** One production event. */
export interface TrialEvent {
  /** Milliseconds since the epoch. */
  readonly atMs: number;
  readonly locationId: string;
  readonly kind: TrialEventKind;
  /** Empty for `down` and `up`. */
  readonly orderId: string;
  /** Whether a rejection says why: by a code or a text. */
  readonly hasReason: boolean;
  readonly checkNumber: string;
}

/** So much of a whole, in whole numbers, so that nothing is rounded. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** What the events of a trial come to. */
export interface TrialFigures {
  /** RFC 3339, UTC; null without events. */
  readonly from: string | null;
  readonly to: string | null;
  /** Different order ids that were sent. */
  readonly orders: number;
  /** Locations that were sent an order. */
  readonly locations: number;
  /** Days, in UTC, on which an order was sent. */
  readonly days: number;
  /** Orders by their last final status; the others, or those sent again since, are unanswered. */
  readonly accepted: number;
  readonly rejected: number;
  readonly unanswered: number;
  /** Orders that were accepted with two check numbers. */
  readonly duplicates: number;
  /** Orders with a final status that these events never send: they count in nothing else. */
  readonly strays: number;
  readonly acceptance: Share;
  /** Of the rejections, not of the orders. */
  readonly rejectedWithReason: Share;
  /** From each sending to its final status. Percentiles by nearest rank, rounded up to 10 ms below ten minutes and to a second beyond; null without any. */
  readonly statusTimes: { readonly count: number; readonly p50Ms: number | null; readonly p95Ms: number | null; readonly maxMs: number | null };
  /** Milliseconds up of those watched, over all locations that told of `up` or `down`; null when none did. */
  readonly uptime: Share | null;
}

/** A threshold and what became of it; `blocked` when the events do not show it, or not enough of it yet. */
export interface TrialMeasure {
  readonly id: 'orders' | 'locations' | 'days' | 'acceptance' | 'rejectedWithReason' | 'uptime' | 'statusWithin.p50' | 'statusWithin.p95' | 'statusWithin.max' | 'duplicates' | 'unanswered';
  readonly outcome: 'passed' | 'failed' | 'blocked';
  /** As the policy has it: a number, thousandths of a percent, or milliseconds. */
  readonly wanted: number;
}

/** A line that is no event, and why. */
export interface BadLine {
  readonly line: number;
  readonly code: 'badTime' | 'badEvent' | 'noLocation' | 'noOrder' | 'tooLong' | 'unreadable';
}

/** The results of the customers of a trial held against the policy (`ppip trial --events`). */
export interface TrialReport {
  readonly schemaVersion: 1;
  readonly customers: TrialGroup;
  readonly catalogue: CatalogueIdentity;
  readonly outcome: Verdict;
  readonly reasons: ReadonlyArray<{ readonly code: string; readonly args: FindingArgs }>;
  readonly events: { readonly file: string; readonly sha256: string; readonly format: TrialFormat; readonly lines: number; readonly read: number; readonly bad: { readonly count: number; readonly first: readonly BadLine[] } };
  readonly figures: TrialFigures;
  readonly measures: readonly TrialMeasure[];
}
