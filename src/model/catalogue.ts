import type { Assumption } from './assumption.ts';
import type { Contract } from './contract.ts';
import type { JsonObject } from './json.ts';
import type { Policy } from './policy.ts';
import type { Process } from './process.ts';
import type { Requirement } from './requirement.ts';
import type { Scenario, StandingCheckSpec } from './scenario.ts';
import type { Localized } from './text.ts';

/** What an overlay can replace, add and disable. */
export const partKinds = ['requirements', 'scenarios', 'standingChecks', 'assumptions', 'schemas', 'menus', 'payloads'] as const;
export type PartKind = (typeof partKinds)[number];

/** Something of the base that an overlay switched off. */
export interface DisabledPart {
  readonly kind: PartKind;
  readonly id: string;
  readonly reason: Localized;
}

/** Which catalogue it is, so that two parties can tell whether they mean the same. */
export interface CatalogueIdentity {
  /** An overlay's own version, else that of the contract. */
  readonly version: string;
  /** `sha256:<hex>` over all files, line ends normalised; of an edition with withheld texts, that of the full catalogue. */
  readonly digest: string;
  /** Under whose rules a run is judged. */
  readonly authority: string;
  /** What an overlay extends. */
  readonly base?: { readonly version: string; readonly digest: string };
  /** Set when rule texts are withheld: the digest of the files as they are kept with a run. */
  readonly editionDigest?: string;
  readonly disabled?: readonly DisabledPart[];
}

/** Everything that a run is judged by, loaded and checked. */
export interface Catalogue {
  readonly version: string;
  /** `sha256:<hex>` over all files, line ends normalised; of an edition with withheld texts, that of the full catalogue. */
  readonly digest: string;
  /** What it extends, when it is an overlay. */
  readonly base?: CatalogueIdentity['base'];
  /** Whether texts of its own rules must not reach a partner; `editionDigest` is set when they are withheld already. */
  readonly isConfidential?: boolean;
  readonly editionDigest?: string;
  /** What the overlay switched off, with its reasons. */
  readonly disabled?: readonly DisabledPart[];
  readonly policy?: Policy;
  /** The process that a run is a part of; absent when the catalogue does not tell it. */
  readonly process?: Process;
  readonly contract: Contract;
  readonly assumptions: readonly Assumption[];
  readonly requirements: readonly Requirement[];
  readonly scenarios: readonly Scenario[];
  readonly standingChecks: readonly StandingCheckSpec[];
  /** JSON Schemas by file name, such as `menu.json`. */
  readonly schemas: Readonly<Record<string, JsonObject>>;
  /** The standard certification menu as a POS sends it, less requestId and locationId. */
  readonly standardMenu: JsonObject;
  /** Every file of the catalogue, path → text: what is copied into a run folder. */
  readonly files: Readonly<Record<string, string>>;
}

/** Names a catalogue as run headers, reports and listings do. */
export function identifyCatalogue({ version, digest, contract, base, editionDigest, disabled }: Catalogue): CatalogueIdentity {
  return {
    version, digest, authority: contract.authority,
    ...(base !== undefined && { base }), ...(editionDigest !== undefined && { editionDigest }), ...(disabled !== undefined && { disabled }),
  };
}
