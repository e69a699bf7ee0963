import { isJsonObject } from '../../model/json.ts';
import type { CertifiedRun } from '../../model/comparison.ts';
import type { PackedFile } from './statement.ts';

/** The file of a packed run that says what differs from the certified one. */
export const certifiedDiffName = 'diff-against-certified.json';

/** Which run a packed one was compared with, as the file says; undefined when there is no such file, or it does not say it. */
export function readCertified(files: readonly PackedFile[]): CertifiedRun | undefined {
  const value = readDiffFile(files);
  if (!isJsonObject(value) || !isJsonObject(value.certified)) return undefined;
  const { runId, eventsSha256 } = value.certified;
  return typeof runId === 'string' && typeof eventsSha256 === 'string' ? { runId, eventsSha256 } : undefined;
}

/** What the file says, as JSON; undefined when there is none, null when it is no JSON. */
export function readDiffFile(files: readonly PackedFile[]): unknown {
  const file = files.find(({ name }) => name === certifiedDiffName);
  if (file === undefined) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file.bytes)) as unknown;
  } catch {
    return null;
  }
}

/** The files of a run with that one in its place: in the order in which a folder is listed. */
export function withDiffFile(files: readonly PackedFile[], bytes: Uint8Array): readonly PackedFile[] {
  const others = files.filter(({ name }) => name !== certifiedDiffName);
  const next = others.findIndex(({ name }) => (name.split('/')[0] ?? '') > certifiedDiffName);
  return others.toSpliced(next < 0 ? others.length : next, 0, { name: certifiedDiffName, bytes });
}
