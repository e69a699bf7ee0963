import { createHash } from 'node:crypto';
import { readPartnerName } from '../../config/read-partner-name.ts';
import { keepResult } from '../../evidence/kept/keep-result.ts';
import type { CatalogueIdentity } from '../../model/catalogue.ts';
import type { Json } from '../../model/json.ts';
import type { KeptResult } from '../../model/kept-result.ts';
import type { Clock } from '../../model/ports.ts';
import { harnessVersion } from '../../model/version.ts';
import { systemClock } from '../system-clock.ts';

/** What a command found, and where it is to be kept. */
export interface KeepOptions extends Pick<KeptResult, 'kind' | 'outcome' | 'runId'> {
  readonly folder: string;
  /** The ppip.yaml of the integration that it is about. */
  readonly configFile: string;
  readonly catalogue: Pick<CatalogueIdentity, 'version' | 'digest'>;
  /** The file that was looked at. */
  readonly subject?: { readonly file: string; readonly bytes: Uint8Array } | { readonly file: string; readonly sha256: string };
  /** What the command prints with `--json`. */
  readonly result: unknown;
  readonly clock?: Clock;
}

/**
 * Keeps what a command found as evidence for the checklist.
 * @returns the file
 * @throws InputError when ppip.yaml does not say whose it is
 * @throws EnvironmentError when the file cannot be written
 */
export async function keepForChecklist({ kind, outcome, runId, folder, configFile, catalogue, subject, result, clock = systemClock }: KeepOptions): Promise<string> {
  const partner = await readPartnerName(configFile);
  return keepResult(folder, {
    schemaVersion: 1, kind, at: new Date(clock.now()).toISOString(), partner, harness: { version: harnessVersion },
    catalogue: { version: catalogue.version, digest: catalogue.digest }, outcome,
    ...(subject !== undefined && { subject: { file: subject.file, sha256: 'sha256' in subject ? subject.sha256 : createHash('sha256').update(subject.bytes).digest('hex') } }),
    ...(runId !== undefined && { runId }),
    result: JSON.parse(JSON.stringify(result)) as Json,
  });
}
