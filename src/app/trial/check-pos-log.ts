import { createLeakFinder } from '../../assess/pos-log/find-leaks.ts';
import { judgePosLog } from '../../assess/pos-log/judge-pos-log.ts';
import { listSubjects } from '../../assess/pos-log/list-subjects.ts';
import type { LogVocabulary } from '../../assess/pos-log/read-facts.ts';
import { createLogTrace } from '../../assess/pos-log/trace-log.ts';
import { readUserLines } from '../../config/read-user-lines.ts';
import { readPositions, type Positions } from '../../contract/read-positions.ts';
import { nameFile } from '../../input/name-file.ts';
import { phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import type { PosLogFormat, PosLogReport } from '../../model/pos-log.ts';
import { isBroken } from '../is-broken.ts';
import { holdRun, outcomeOfPart } from '../process/hold-run.ts';
import { keepForChecklist } from '../process/keep-for-checklist.ts';
import { reportRun } from '../report-run.ts';
import { compilePatterns } from './compile-patterns.ts';
import { findSecret } from './find-secret.ts';
import { readLogLines } from './read-log-lines.ts';

/** A log, and what it is held against. */
export interface PosLogOptions {
  /** As `ppip report` takes it. */
  readonly run: string;
  readonly outDir?: string | undefined;
  /** The log as messages name it; its lines come from `source` when that is given. */
  readonly file: string;
  readonly source?: AsyncIterable<Uint8Array | string> | undefined;
  readonly format: PosLogFormat;
  readonly patterns: readonly string[];
  /** A ppip.yaml with the shared secret; without one the ppip.yaml in the working directory or PPIP_SECRET tell it, when they can. */
  readonly configFile?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly keep?: { readonly folder: string; readonly configFile: string } | undefined;
}

/** Longer lines are read by their beginning, in bytes: 1 MiB. */
const longestLine = 2 ** 20;

/**
 * Holds the POS's own log against a recorded run, line by line, in memory that grows with the run and not with the log.
 * @throws InputError when the run, its evidence, the log or a pattern is wrong
 * @throws EnvironmentError when the result cannot be kept
 */
export async function checkPosLog(options: PosLogOptions): Promise<{ readonly report: PosLogReport; readonly keptIn?: string }> {
  const { run, outDir, format, source, env, configFile, keep } = options;
  const patterns = compilePatterns(options.patterns);
  const { report: judged, record, folder, problems } = await reportRun(run, outDir);
  const broken = problems.filter(isBroken);
  const { header } = record;
  if (broken.length > 0 || header === undefined) {
    const hint = phrase`hold a log against a run whose evidence is as it was recorded; ppip report shows what can still be read of this one`;
    throw new InputError(broken.map(({ code, detail, file, line }) => ({ code, message: detail, hint, location: `${folder}/${file}:${line}:1` })));
  }
  if (keep !== undefined) await holdRun(judged, keep.configFile);
  const positions = readPositions(header.assumptions, header.partner.acceptance);
  const subjects = listSubjects(record, positions);
  const holdsSecret = await findSecret({ configFile, env });
  const trace = createLogTrace(subjects, vocabularyOf(positions), createLeakFinder(subjects.customers, holdsSecret));
  const name = source === undefined ? nameFile(options.file) : options.file;
  const hint = phrase`name the log that the POS wrote during the run, or - for standard input`;
  const lines = readUserLines(options.file, source, { longest: longestLine, hint });
  const { count, unread } = await readLogLines(lines, { name, format, patterns }, trace.add);
  const report: PosLogReport = {
    schemaVersion: 1, runId: header.runId, catalogue: judged.catalogue, ...judgePosLog({ subjects, trace, isSecretKnown: holdsSecret !== undefined }),
    log: { file: name, sha256: lines.sha256(), format, lines: count, ownLines: trace.ownLines, foreignIds: trace.foreignIds, unread },
  };
  if (keep === undefined) return { report };
  const { outcome, log: { sha256 } } = report;
  return { report, keptIn: await keepForChecklist({ ...keep, catalogue: judged.catalogue, kind: 'posLog', outcome: outcomeOfPart(outcome, judged), runId: header.runId, subject: { file: name, sha256 }, result: report }) };
}

function vocabularyOf({ statusAcceptedWords, statusRejectedWords, statusPaths, menuPaths, pushPaths, refundPaths }: Positions): LogVocabulary {
  const fold = (words: readonly string[]): readonly string[] => [...new Set(words.map((word) => word.toLowerCase()))];
  return { acceptedWords: fold(statusAcceptedWords), rejectedWords: fold(statusRejectedWords), callbackPaths: [...new Set([...statusPaths, ...menuPaths, ...pushPaths, ...refundPaths])] };
}
