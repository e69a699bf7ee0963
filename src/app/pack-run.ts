import type { KeyObject } from 'node:crypto';
import { certifiedDiffName, readDiffFile, withDiffFile } from '../evidence/package/certified-diff.ts';
import { claimsTheSame } from '../evidence/package/claims-the-same.ts';
import { setEnvelope, signEnvelope } from '../evidence/package/envelope.ts';
import { keyIdOf } from '../evidence/package/keys.ts';
import { listFiles } from '../evidence/package/list-files.ts';
import { buildStatement, type PackedFile } from '../evidence/package/statement.ts';
import { writePackage } from '../evidence/package/write-package.ts';
import type { Verdict } from '../model/outcome.ts';
import { phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import { checkCertifiedDiff } from './certified/check-certified-diff.ts';
import { compareWithCertified, writeCertifiedDiff } from './certified/compare-with-certified.ts';
import { readCertifiedRun, type ReadCertifiedRun } from './certified/read-certified-run.ts';
import { isBroken } from './is-broken.ts';
import { reportRun } from './report-run.ts';
import { keptReportOf, stateRun } from './state-run.ts';

/** What is to be packed. */
export interface PackOptions {
  /** A run folder, its events.jsonl, or `latest`. */
  readonly run: string;
  readonly outDir?: string | undefined;
  readonly key: KeyObject;
  /** The package's folder; `<run folder>.package` when it is left out. */
  readonly out?: string | undefined;
  /** Whether a run that does not show enough is packed all the same; the statement then says so. */
  readonly allowsIncomplete: boolean;
  /** The certified run that this one renews, or a package of it: what differs goes into the package. */
  readonly certified?: string | undefined;
}

/** A package that was made. */
export interface PackedRun {
  readonly folder: string;
  readonly keyId: string;
  readonly verdict: Verdict;
  readonly fileCount: number;
}

/**
 * Packs a run for submission: every file of it, and a signed statement of what they are.
 * @throws InputError when there is no such run, its evidence does not verify, it is incomplete and that is not allowed, or something is in the way
 * @throws EnvironmentError when the package cannot be written
 */
export async function packRun({ run, outDir, key, out, allowsIncomplete, certified }: PackOptions): Promise<PackedRun> {
  const { report, problems, folder } = await reportRun(run, outDir);
  const { files: recorded, others } = await listFiles(folder);
  const hint = phrase`pack the folder as ppip certify left it`;
  const broken = [
    ...problems.filter(isBroken).map(({ code, file, line, detail }) => ({ code, message: detail, hint, location: `${folder}/${file}:${line}:1` })),
    ...others.map((name) => ({ code: 'package.notAFile', message: phrase`this is neither a file nor a folder`, hint, location: `${folder}/${name}` })),
  ];
  if (broken.length > 0) throw new InputError(broken);
  if (report.verdict === 'incomplete' && report.renewal?.isRenewed !== true && !allowsIncomplete) {
    throw new InputError([{ code: 'package.incomplete', message: phrase`the run is incomplete: it shows neither that the POS passes nor that it fails`, hint: phrase`run ppip certify without --only and to its end, or pack it as what it is with --incomplete`, location: folder }]);
  }
  const unreadable = new InputError([{ code: 'package.noReport', message: phrase`the report kept with the run cannot be read`, hint, location: folder }]);
  if (stateRun(recorded, report) === undefined) throw unreadable;
  const files = addDiff(recorded, keptReportOf(recorded) ?? report, folder, certified === undefined ? undefined : await readCertifiedRun(certified, outDir));
  const body = stateRun(files, report);
  if (body === undefined) throw unreadable;
  if (!claimsTheSame(body, buildStatement({ files, report }))) {
    throw new InputError([{ code: 'package.judgedOtherwise', message: phrase`the report kept with the run says otherwise than this version of ppip finds`, hint: phrase`play the run again with this version`, location: folder }]);
  }
  const target = out ?? `${folder}.package`;
  await writePackage(target, files, setEnvelope(signEnvelope(body, key, keyIdOf(key))));
  return { folder: target, keyId: keyIdOf(key), verdict: report.verdict, fileCount: files.length };
}

/** The files of a run with what differs from the certified one; one that says so already is held against it. */
function addDiff(recorded: readonly PackedFile[], report: Report, folder: string, certified: ReadCertifiedRun | undefined): readonly PackedFile[] {
  const files = certified === undefined ? recorded : withDiffFile(recorded, writeCertifiedDiff(compareWithCertified(certified, report)));
  const diff = readDiffFile(files);
  const wrong = diff === undefined ? undefined : checkCertifiedDiff(diff, report);
  if (wrong === undefined) return files;
  throw new InputError([{ code: 'package.diffDiffers', message: wrong, hint: phrase`take the file away, and name the certified run with --certified`, location: `${folder}/${certifiedDiffName}` }]);
}
