import type { CatalogueIdentity } from './catalogue.ts';
import type { Flow, Product } from './capability.ts';
import type { Cause, Operator } from './event.ts';
import type { Json } from './json.ts';
import type { Level } from './requirement.ts';
import type { Localized } from './text.ts';
import type { Waiver } from './waiver.ts';

/** What is issued on a passed run: a certificate by UEAT, or the partner's own statement that it is ready for one. */
export const certificateKinds = ['certificate', 'readinessStatement'] as const;
export type CertificateKind = (typeof certificateKinds)[number];

/** A run that a certificate rests on. */
export interface CertifiedRun {
  readonly id: string;
  readonly operator: Operator;
  /** The version of the POS that it is of. */
  readonly version: string;
  /** The changes since the whole run that it shows again; absent of the whole run itself. */
  readonly renews?: readonly string[];
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly harnessVersion: string;
  /** SHA-256 in hex of the envelope of its package. */
  readonly packageSha256: string;
  /** The ids of the keys that signed the package and were checked. */
  readonly signedBy: readonly string[];
  readonly evidence: {
    /** HTTP exchanges on the wire. */
    readonly exchanges: number;
    readonly orders: number;
    /** What was asked of the till and answered, by a hook and by a person. */
    readonly tillByHook: number;
    readonly tillByPerson: number;
  };
}

/** What is certified, by which rules, on which evidence, under which assumptions, and for how long. */
export interface Certificate {
  readonly schemaVersion: 1;
  readonly kind: CertificateKind;
  /** From what it says: `PPIP-` and sixteen hexadecimal digits. */
  readonly id: string;
  /** RFC 3339, UTC. */
  readonly issuedAt: string;
  /** The moment at which it ends by the policy; null when the policy sets none. */
  readonly validUntil: string | null;
  /** The changes that end it before. */
  readonly endsWith: ReadonlyArray<{ readonly id: string; readonly text: Localized }>;
  /** The certificate that it takes the place of. */
  readonly supersedes?: string;
  readonly partner: { readonly name: string; readonly posName: string; readonly version: string; readonly build?: string };
  readonly locations: ReadonlyArray<{ readonly id: string; readonly name: string; readonly roles: readonly string[] }>;
  readonly scope: { readonly flows: readonly Flow[]; readonly products: readonly Product[] };
  readonly profile: { readonly in: readonly string[]; readonly out: readonly string[] };
  readonly rules: Pick<CatalogueIdentity, 'version' | 'digest' | 'authority'> & { readonly base?: CatalogueIdentity['base'] };
  readonly runs: readonly CertifiedRun[];
  /** The positions that the verdict relies on, where the public pages are silent or contradict each other. */
  readonly assumptions: ReadonlyArray<{ readonly id: string; readonly position: Json; readonly overridden: boolean }>;
  readonly waivers: readonly Waiver[];
  /** Rules that do not bind, and that the POS breaks. */
  readonly observations: ReadonlyArray<{ readonly id: string; readonly level: Level; readonly text: Localized }>;
  /** What was attested of the phases before. */
  readonly attestations: ReadonlyArray<{ readonly item: string; readonly text: Localized; readonly role: Operator; readonly by?: string; readonly at: string; readonly sha256?: string }>;
  /** Whose key signed it. */
  readonly issuer: { readonly keyId: string };
  /** Of a readiness statement: what a certificate would need beyond it. */
  readonly lacks: readonly Cause[];
}

/** What a certificate is worth at a moment. */
export const certificateStates = ['valid', 'notYetValid', 'expired', 'superseded', 'ended'] as const;
export type CertificateState = (typeof certificateStates)[number];
