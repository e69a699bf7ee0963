import { join } from 'node:path';
import { listDifferences } from '../assess/merge/list-resume-misfits.ts';
import { mergeHeaders } from '../assess/merge/merge-headers.ts';
import { listLeft } from '../assess/merge/narrow-part.ts';
import { recordOf, toRunPart, type RunPart } from '../assess/merge/run-part.ts';
import { latestName } from '../evidence/latest-link.ts';
import { readPartEvents } from '../evidence/part-files.ts';
import { readRunFolder } from '../evidence/read-run-folder.ts';
import { runFolderNames } from '../evidence/run-folder.ts';
import { phrase, type Phrase } from '../model/phrase.ts';
import { InputError, type Problem } from '../model/problem.ts';
import { certify, type CertifyOptions, type CertifyResult } from './certify.ts';
import { countOpenChecks } from './clean-up-till.ts';
import { findStaleWaivers } from './find-stale-waivers.ts';
import { isBroken } from './is-broken.ts';
import { judgeRead } from './report-run.ts';
import { systemClock } from './system-clock.ts';
import { writeMerged } from './write-merged.ts';

/** A run that can be gone on with. */
export interface ResumableRun {
  readonly folder: string;
  readonly runId: string;
  /** The scenarios that are played again, by id. */
  readonly left: readonly string[];
  /** What was played of it so far, in order, with the folder of the events of each. */
  readonly played: ReadonlyArray<{ readonly part: RunPart; readonly source: string }>;
  readonly catalogueFiles: Readonly<Record<string, string>>;
}

/**
 * Reads a run that is to be gone on with; one that was gone on with before, with all its parts.
 * @throws InputError when there is none, its evidence does not verify, it is a shard or made of shards, or nothing of it is left
 */
export async function readResumable(path: string | undefined, outDir: string): Promise<ResumableRun> {
  const read = await readRunFolder(path ?? join(outDir, latestName), outDir);
  const { folder, record, problems } = await judgeRead(read, recordOf(read.events));
  const broken = problems.filter(isBroken);
  if (broken.length > 0) throw new InputError(broken.map(({ code, detail, file, line }) => ({ code, message: detail, hint: fromTheStart, location: `${folder}/${file}:${line}:1` })));
  const { header } = record;
  if (header === undefined) throw refuse({ code: 'evidence.notARun', message: phrase`${folder} has no first event of a run: it cannot be judged` });
  if (header.merged !== undefined && header.merged.resumed !== true) throw refuse({ code: 'resume.shards', message: phrase`${folder} was merged from shards` });
  if (header.plan.shard !== undefined) throw refuse({ code: 'resume.shards', message: phrase`${folder} is a shard` });
  const sources = header.merged === undefined ? [folder] : header.merged.parts.map((_, index) => join(folder, runFolderNames.parts, String(index + 1)));
  const events = header.merged === undefined ? [read] : await Promise.all(sources.map((_, index) => readPartEvents(folder, index + 1)));
  const played = events.flatMap((one, index) => {
    const part = one === undefined ? undefined : toRunPart(one.events, one.head);
    return part === undefined ? [] : [{ part, source: sources[index] ?? folder }];
  });
  // What a later part brought to its end is left by none.
  const open = played.map(({ part }) => ({ left: new Set(listLeft(part).map(({ id }) => id)), part }));
  const isOpen = (id: string): boolean => open.every(({ left, part }) => left.has(id) || part.header.plan.scenarios.every((planned) => planned.id !== id || planned.state !== 'run'));
  const left = [...new Set(header.plan.scenarios.filter(({ id, state }) => state === 'run' && isOpen(id)).map(({ scenario }) => scenario))];
  if (left.length === 0) throw refuse({ code: 'resume.complete', message: phrase`${folder} was played to its end` });
  return { folder, runId: header.runId, left, played, catalogueFiles: read.catalogueFiles };
}

const fromTheStart: Phrase = phrase`run ppip certify without --resume`;

const refuse = (problem: Pick<Problem, 'code' | 'message'>): InputError => new InputError([{ ...problem, hint: fromTheStart }]);

/**
 * Goes on with a run: plays what it left as a run of its own, and joins both into one folder, which is judged as a whole. Rules, POS, ppip.yaml and options must be
 * what they were.
 * @throws what {@link certify} throws; InputError `resume.differs` before anything was sent
 */
export async function resumeRun(options: CertifyOptions, { folder, left, played, catalogueFiles }: ResumableRun): Promise<CertifyResult> {
  const [first, ...others] = played.map(({ part }) => part);
  if (first === undefined) throw refuse({ code: 'evidence.notARun', message: phrase`${folder} has no first event of a run: it cannot be judged` });
  const result = await certify({
    ...options, only: left, seed: first.header.seed, operator: first.header.operator,
    checkHeader: (header) => {
      const differences = listDifferences(first.header, folder, header);
      if (differences.length > 0) throw new InputError(differences);
    },
  });
  const read = await readRunFolder(result.folder.path);
  const later = toRunPart(read.events, read.head);
  if (result.fault !== undefined || later === undefined) return result;
  const header = mergeHeaders([first, ...others, later], 'one', true);
  const sources = [...played.map(({ source }) => source), result.folder.path];
  const { merged, folder: whole, accepted } = await writeMerged({ header, startedAt: first.record.startedAt, catalogueFiles, sources }, options.outDir, options.clock ?? systemClock);
  return {
    ...result, report: merged.report, record: merged.record, folder: whole, staleWaivers: findStaleWaivers(merged.report),
    openChecks: countOpenChecks(merged.record, accepted),
  };
}
