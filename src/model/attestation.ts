import type { Operator } from './event.ts';

/** Somebody's word that an item of the process is done, as `attestations.yaml` keeps it. */
export interface Attestation {
  /** The id of the item in `process.yaml`. */
  readonly item: string;
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly role: Operator;
  /** Who said it, when that was told. */
  readonly by?: string;
  /** The integration that it was said of. */
  readonly partner: { readonly name: string; readonly posName: string; readonly version: string };
  /** What was handed in: its path, relative to `attestations.yaml`, and its SHA-256 in hex. */
  readonly file?: { readonly path: string; readonly sha256: string };
  readonly note?: string;
  /** Over everything else of it; UEAT's word needs one. */
  readonly signature?: { readonly keyId: string; readonly value: string };
}

/** What became of an attestation since it was given. */
export interface CheckedAttestation extends Attestation {
  /** Where it stands: `file:line:column`. */
  readonly location: string;
  /** Of the file: as it was, changed, or gone; absent when none was handed in. */
  readonly fileState?: 'same' | 'changed' | 'missing';
  /** Of the signature: right by a key that was given, wrong, of another key than those given, or not looked at since none was given; absent when it has none. */
  readonly signatureState?: 'right' | 'wrong' | 'otherKey' | 'notChecked';
}
