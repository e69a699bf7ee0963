import { doubtReport } from '../assess/doubt-report.ts';
import { findPrebuilt } from '../catalogue/prebuilt-catalogue.ts';
import { scanRunFolder, type ScannedRun } from '../evidence/read-run-folder.ts';
import type { EvidenceProblem } from '../evidence/read-events.ts';
import { runFolderNames } from '../evidence/run-folder.ts';
import { openScratch } from '../evidence/scratch-file.ts';
import { phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import { RunRecord } from '../model/run-record.ts';
import { checkKeptReport } from './check-kept-report.ts';
import { isBroken } from './is-broken.ts';
import { judgeRecorded } from './judge-recorded.ts';
import type { PlacedProblem } from './placed-problem.ts';
import { readMerged } from './read-merged.ts';

/** A run judged again from disk. */
export interface ReportedRun {
  readonly report: Report;
  readonly record: RunRecord;
  readonly folder: string;
  /** What is wrong with the evidence: a torn last line is no more than a run that was killed. */
  readonly problems: readonly PlacedProblem[];
}

/**
 * Judges a recorded run again, with the catalogue that was kept with it: the same code as live, and no network. A run whose evidence does not
 * verify, or whose kept report is another one, is never passed or failed.
 * @throws InputError when there is no such run, or nothing of it can be judged
 */
export async function reportRun(path: string, outDir?: string): Promise<ReportedRun> {
  const own = new RunRecord(openScratch());
  return judgeRead(await scanRunFolder(path, outDir, (event) => { own.add(event); }), own);
}

/**
 * Judges a run that was read from its folder into a record, as {@link reportRun} does.
 * @throws InputError when nothing of it can be judged
 */
export async function judgeRead({ problems, catalogueFiles, reportText, folder }: ScannedRun, own: RunRecord): Promise<ReportedRun> {
  const merged = own.header?.merged === undefined ? undefined : await readMerged(folder, own.header);
  const record = merged?.record ?? own;
  const isKept = Object.keys(catalogueFiles).length > 0;
  if (record.header === undefined || !isKept) {
    throw new InputError([{
      code: 'evidence.notARun',
      message: isKept
        ? phrase`${folder} has no first event of a run: it cannot be judged`
        : phrase`${folder} has no copy of the catalogue that judged it: it cannot be judged`,
      hint: phrase`name a folder that ppip certify made, such as ppip-runs/latest`,
    }]);
  }
  const shipped = await findPrebuilt(catalogueFiles);
  const catalogue = shipped ?? (await import('../catalogue/load-catalogue-files.ts')).loadCatalogueFiles(catalogueFiles);
  // What is kept is an edition when rule texts are withheld: its own digest is the one that can be held against the files.
  const { digest: full, editionDigest } = record.header.catalogue;
  const [kept, digest] = editionDigest === undefined ? [catalogue.digest, full] : [catalogue.editionDigest ?? catalogue.digest, editionDigest];
  const isSame = kept === digest && catalogue.digest === full;
  const changed: EvidenceProblem = { line: 1, code: 'evidence.catalogueChanged', detail: phrase`the catalogue kept with the run is ${kept}, and the run was judged by ${digest}` };
  const report = judgeRecorded(record, catalogue, { isShipped: shipped !== undefined, parts: merged?.parts.map((part) => part.record) });
  const all = [...problems, ...merged?.problems ?? [], ...(isSame ? [] : [changed]), ...checkKeptReport(reportText, report)].map((problem): PlacedProblem => ({ file: runFolderNames.events, ...problem }));
  const doubts = all.filter(isBroken).map(({ code, file, line }) => ({ code, place: `${file}:${line}` }));
  return { report: doubtReport(report, doubts), record, folder, problems: all };
}
