import { listMisfits, type NamedPart } from '../assess/merge/list-misfits.ts';
import { mergeHeaders } from '../assess/merge/merge-headers.ts';
import { recordOf, toRunPart } from '../assess/merge/run-part.ts';
import { readRunFolder, type ReadRun } from '../evidence/read-run-folder.ts';
import type { SandboxRelation } from '../model/merger.ts';
import { phrase } from '../model/phrase.ts';
import type { Clock } from '../model/ports.ts';
import { InputError } from '../model/problem.ts';
import { isBroken } from './is-broken.ts';
import type { PlacedProblem } from './placed-problem.ts';
import { judgeRead, type ReportedRun } from './report-run.ts';
import { systemClock } from './system-clock.ts';
import { writeMerged } from './write-merged.ts';

/** What is to be merged. */
export interface MergeOptions {
  /** The run folders of all shards, in any order. */
  readonly runs: readonly string[];
  readonly outDir: string;
  /** Whether the shards had one sandbox or one each, when it is known. */
  readonly sandboxes?: SandboxRelation | undefined;
  readonly clock?: Clock | undefined;
}

/** What merging came to: a run, or nothing at all because the evidence of a part does not verify. */
export interface MergedRuns {
  readonly merged?: ReportedRun;
  /** What is wrong with the evidence of the parts, with the folder that it is in. */
  readonly problems: ReadonlyArray<PlacedProblem & { readonly folder: string }>;
}

/** A shard as it was found. */
interface Found extends NamedPart {
  readonly read: ReadRun;
}

/**
 * Joins the runs of all shards into one run folder, and judges it from there: the events of each part unchanged, and a first event that says what the whole
 * is. What the reports of the parts say counts for nothing.
 * @throws InputError when a run is not there, cannot be judged, or the runs are not the parts of one
 * @throws EnvironmentError when the folder cannot be written
 */
export async function mergeRuns({ runs, outDir, sandboxes, clock = systemClock }: MergeOptions): Promise<MergedRuns> {
  const problems: Array<PlacedProblem & { readonly folder: string }> = [];
  const found: Found[] = [];
  for (const run of runs) {
    const read = await readRunFolder(run, outDir);
    const { folder, problems: own } = await judgeRead(read, recordOf(read.events));
    problems.push(...own.map((problem) => ({ ...problem, folder })));
    const part = toRunPart(read.events, read.head);
    if (part !== undefined) found.push({ name: folder, part, read });
  }
  if (problems.some(isBroken)) return { problems };
  const misfits = listMisfits(found);
  if (misfits.length > 0) throw new InputError(misfits);
  const ordered = found.toSorted((a, b) => (a.part.header.plan.shard?.index ?? 0) - (b.part.header.plan.shard?.index ?? 0));
  return { problems, merged: await mergeOrdered(ordered, outDir, sandboxes, clock) };
}

async function mergeOrdered(ordered: readonly Found[], outDir: string, sandboxes: SandboxRelation | undefined, clock: Clock): Promise<ReportedRun> {
  const [first, ...others] = ordered;
  if (first === undefined) throw new InputError([{ code: 'merge.nothing', message: phrase`there is nothing to merge` }]);
  const header = mergeHeaders([first.part, ...others.map(({ part }) => part)], sandboxes);
  const sources = ordered.map(({ read }) => read.folder);
  const { merged } = await writeMerged({ header, startedAt: first.part.record.startedAt, catalogueFiles: first.read.catalogueFiles, sources }, outDir, clock);
  return merged;
}
