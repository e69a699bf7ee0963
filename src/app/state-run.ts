import { runFolderNames } from '../evidence/run-folder.ts';
import { buildStatement, type PackedFile } from '../evidence/package/statement.ts';
import type { Report } from '../model/report.ts';

/**
 * The report that is kept with a run, as it stands in its files.
 * @returns undefined when there is none: a run that was killed has none; null when it cannot be read
 */
export function keptReportOf(files: readonly PackedFile[]): Report | undefined | null {
  const kept = files.find(({ name }) => name === runFolderNames.report);
  try {
    return kept === undefined ? undefined : JSON.parse(Buffer.from(kept.bytes).toString('utf8')) as Report;
  } catch {
    return null;
  }
}

/**
 * The statement about a run, made from its files alone: from the report that is kept with it, else (a run that was killed has none) from the one that its
 * evidence leads to. Whether the kept report is that one is judged apart.
 * @returns undefined when the kept report is none
 */
export function stateRun(files: readonly PackedFile[], judged: Report): Uint8Array | undefined {
  const kept = keptReportOf(files);
  try {
    return kept === null ? undefined : buildStatement({ files, report: kept ?? judged });
  } catch {
    return undefined;
  }
}
