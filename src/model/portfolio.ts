import type { CertificateKind, CertificateState } from './certificate.ts';
import type { Cause, Operator } from './event.ts';
import type { Verdict } from './outcome.ts';
import type { Problem } from './problem.ts';
import type { Localized } from './text.ts';

/** The newest package of a partner. */
export interface PortfolioRun {
  readonly package: string;
  readonly id: string;
  readonly verdict: Verdict;
  readonly operator: Operator;
  readonly endedAt: string | null;
}

/** The newest certificate, or readiness statement, of a partner, and what it is worth. */
export interface PortfolioCertificate {
  readonly folder: string;
  readonly id: string;
  readonly kind: CertificateKind;
  readonly state: CertificateState;
  readonly validUntil: string | null;
  readonly reasons: readonly Cause[];
}

/** A finding code that a partner's newest package has as failed, and the rules that it breaks. */
export interface PortfolioCode {
  readonly code: string;
  readonly requirements: readonly string[];
}

/** One partner, as far as its folder tells. */
export interface PortfolioPartner {
  readonly folder: string;
  readonly name: string;
  readonly posName: string;
  readonly version: string;
  /** The phase that it is in, counted from 1; absent when its folder has no ppip.yaml, or all are done. */
  readonly phase?: { readonly number: number; readonly id: string; readonly title: Localized };
  /** How many phases there are, and how many are done; absent without a ppip.yaml. */
  readonly phases?: { readonly all: number; readonly done: number };
  /** The items to go on with. */
  readonly next: readonly string[];
  readonly run?: PortfolioRun;
  readonly certificate?: PortfolioCertificate;
  readonly codes: readonly PortfolioCode[];
  /** What could not be read or does not verify. */
  readonly problems: readonly Problem[];
}

/** All partners on one page. */
export interface Portfolio {
  readonly schemaVersion: 1;
  readonly at: string;
  readonly partners: readonly PortfolioPartner[];
  /** Partners with a certificate that ends by date, the first to end first; those whose certificate ended already stand first. */
  readonly expiring: ReadonlyArray<{ readonly folder: string; readonly name: string; readonly id: string; readonly validUntil: string; readonly daysLeft: number }>;
  /** Codes of failed findings, the most common first, with the folders of the partners that have them. */
  readonly codes: ReadonlyArray<{ readonly code: string; readonly folders: readonly string[]; readonly requirements: readonly string[] }>;
}
