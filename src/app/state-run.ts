import { runFolderNames } from '../evidence/run-folder.ts';
import { buildStatement, type PackedFile } from '../evidence/package/statement.ts';
import type { Report } from '../model/report.ts';

/**
 * The statement about a run, made from its files alone: from the report that is kept with it, else (a run that was killed has none) from the one that its
 * evidence leads to. Whether the kept report is that one is judged apart.
 * @returns undefined when the kept report is none
 */
export function stateRun(files: readonly PackedFile[], judged: Report): Uint8Array | undefined {
  const kept = files.find(({ name }) => name === runFolderNames.report);
  try {
    return buildStatement({ files, report: kept === undefined ? judged : JSON.parse(Buffer.from(kept.bytes).toString('utf8')) as Report });
  } catch {
    return undefined;
  }
}
