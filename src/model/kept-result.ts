import type { CatalogueIdentity } from './catalogue.ts';
import type { Json } from './json.ts';

/** What a command can show of the phases of PPIP that no run covers. */
export const keptKinds = ['menuCheck', 'doctor', 'posLog', 'reconciliation', 'alphaTrial', 'betaTrial'] as const;
export type KeptKind = (typeof keptKinds)[number];

/** What a command found, kept as evidence for the checklist: one file a result. */
export interface KeptResult {
  readonly schemaVersion: 1;
  readonly kind: KeptKind;
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly partner: { readonly name: string; readonly posName: string; readonly version: string };
  readonly harness: { readonly version: string };
  readonly catalogue: Pick<CatalogueIdentity, 'version' | 'digest'>;
  readonly outcome: 'passed' | 'failed' | 'incomplete';
  /** The file that was looked at, such as a menu or a log, with its SHA-256 in hex. */
  readonly subject?: { readonly file: string; readonly sha256: string };
  /** The id of the run that it was held against, where there was one. */
  readonly runId?: string;
  /** The command's own `--json`. */
  readonly result: Json;
}
