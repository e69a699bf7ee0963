import { readPositions } from '../contract/read-positions.ts';
import { beforeFirst, chainLine } from '../evidence/chain-lines.ts';
import { listTillOrders } from '../evidence/list-till-orders.ts';
import { copyPartEvents } from '../evidence/part-files.ts';
import { createRunFolder, type RunFolder } from '../evidence/run-folder.ts';
import { writeFileAtomically } from '../evidence/write-file-atomically.ts';
import type { RunHeader } from '../model/event.ts';
import type { Clock } from '../model/ports.ts';
import { reportRun, type ReportedRun } from './report-run.ts';
import { writeRunFiles } from './write-run-files.ts';

/** A merged run that is to be written. */
export interface MergedSource {
  readonly header: RunHeader;
  readonly startedAt: string | undefined;
  readonly catalogueFiles: Readonly<Record<string, string>>;
  /** The folders of the events of its parts, in their order. */
  readonly sources: readonly string[];
}

/**
 * Writes a merged run into a folder of its own, the events of each part unchanged, and judges it from there.
 * @returns also how many of its orders were accepted
 * @throws EnvironmentError when the folder cannot be written
 */
export async function writeMerged(
  { header, startedAt, catalogueFiles, sources }: MergedSource, outDir: string, clock: Clock,
): Promise<{ readonly merged: ReportedRun; readonly folder: RunFolder; readonly accepted: number }> {
  const folder = createRunFolder(outDir, { now: clock.now(), id: header.runId });
  await folder.writeCatalogue(catalogueFiles);
  for (const [index, source] of sources.entries()) await copyPartEvents(source, folder.path, index + 1);
  const start = { seq: 1, at: startedAt, atMs: 0, type: 'runStarted', header };
  await writeFileAtomically(folder.eventsFile, `${chainLine(start, beforeFirst)}\n`);
  const merged = await reportRun(folder.path);
  const accepted = await writeRunFiles(folder, merged.report, listTillOrders(merged.record, readPositions(header.assumptions)));
  return { merged, folder, accepted };
}
