import type { CheckedAttestation } from '../../model/attestation.ts';
import type { ItemRecord, ItemState } from '../../model/checklist.ts';
import type { Cause } from '../../model/event.ts';
import type { KeptResult } from '../../model/kept-result.ts';
import type { Report } from '../../model/report.ts';

/** A kept result, and the file that it lies in. */
export interface KeptFile {
  readonly file: string;
  readonly sha256: string;
  readonly result: KeptResult;
}

/** What there is to show how far an integration is. */
export interface Progress {
  readonly partner: { readonly name: string; readonly posName: string; readonly version: string };
  readonly attestations: readonly CheckedAttestation[];
  readonly kept: readonly KeptFile[];
  /** `qualification.yaml`: how many topics of the grid there are, and which are not answered; absent when there is no such file. */
  readonly qualification?: { readonly file: string; readonly at: string; readonly topics: number; readonly open: readonly string[] };
  /** The run that certification is judged by. */
  readonly run?: { readonly report: Report; readonly source: string };
}

/** What one kind of proof says of an item. */
export interface FoundState {
  readonly state: ItemState;
  readonly reasons: readonly Cause[];
  readonly record?: ItemRecord;
}
