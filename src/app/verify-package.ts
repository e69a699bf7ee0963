import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { checkPackage, type CheckedPackage, type PackageProblem, type Signer } from '../evidence/package/check-package.ts';
import { claimsTheSame } from '../evidence/package/claims-the-same.ts';
import type { Envelope } from '../evidence/package/envelope.ts';
import { locateInEnvelope } from '../evidence/package/locate-in-envelope.ts';
import { packageNames } from '../evidence/package/package-names.ts';
import { readPackage, type ReadPackage } from '../evidence/package/read-package.ts';
import { buildStatement } from '../evidence/package/statement.ts';
import { phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import type { RunRecord } from '../model/run-record.ts';
import { isBroken } from './is-broken.ts';
import type { PlacedProblem } from './placed-problem.ts';
import { reportRun, type ReportedRun } from './report-run.ts';
import { stateRun } from './state-run.ts';

/** What became of a package. */
export interface VerifiedPackage {
  readonly folder: string;
  readonly isVerified: boolean;
  readonly signers: readonly Signer[];
  readonly problems: readonly PackageProblem[];
  /** What the packed evidence leads to, judged again; only of a package that verifies. */
  readonly report?: Report;
  /** The record that was judged; only of a package that verifies. */
  readonly record?: RunRecord;
  /** What was verified, as it was read; only of a package that verifies. */
  readonly envelope?: Envelope;
  readonly wasInterrupted: boolean;
  /** What is worth knowing and no sign of a change, such as a run that another version of the harness judged. */
  readonly notes: readonly PlacedProblem[];
}

/** Judges the packed run again; what cannot be judged is a problem like any other. */
async function judge({ folder, run }: ReadPackage): Promise<{ readonly judged?: ReportedRun; readonly problems: readonly PackageProblem[] }> {
  if (run.others.length > 0) return { problems: [] };
  try {
    const judged = await reportRun(join(folder, packageNames.run, 'events.jsonl'));
    const broken = judged.problems.filter(isBroken);
    return { judged, problems: broken.map(({ file, line, detail }) => ({ code: 'package.evidence', file: `${packageNames.run}/${file}`, detail: phrase`${String(line)}: ${detail}` })) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { problems: error.problems.map(({ message }) => ({ code: 'package.evidence', file: packageNames.run, detail: message })) };
  }
}

/**
 * Holds the statement against the one that the files lead to, and says where in the envelope it differs. The version of the harness that a run names is
 * the packer's own word: a report that is kept with a run of another version is believed in nothing that judging again does not lead to.
 */
function checkStatement({ envelopeBytes, run }: ReadPackage, { body, problems }: CheckedPackage, { report, problems: own }: ReportedRun): readonly PackageProblem[] {
  if (problems.some(({ file }) => file !== packageNames.envelope)) return problems;
  const judged = buildStatement({ files: run.files, report });
  const stated = stateRun(run.files, report);
  const located = problems.map((problem) => problem.file === packageNames.envelope && problem.code !== 'package.unsigned'
    ? { ...problem, ...locateInEnvelope(envelopeBytes, stated ?? judged, problem.code === 'package.wrongSignature') } : problem);
  if (body === undefined) return located;
  const differs = (from: Uint8Array): readonly PackageProblem[] =>
    [...located, { code: 'package.statementDiffers', file: packageNames.envelope, ...locateInEnvelope(envelopeBytes, from, false) }];
  if (stated === undefined) return differs(judged);
  if (Buffer.compare(body, stated) !== 0) return differs(stated);
  // Evidence that is broken is told of as such, and leads to no claim.
  return own.some(isBroken) || claimsTheSame(stated, judged) ? located : differs(judged);
}

/**
 * Verifies a package, offline: the signatures, every file, and whether the packed report and statement are what the recorded exchanges lead to, judged by
 * the same code as ppip report.
 * @param publicKeys each must have signed; with none the signatures are not looked at
 * @throws InputError when there is no package, or it is too large to be one
 */
export async function verifyPackage(folder: string, publicKeys: readonly KeyObject[]): Promise<VerifiedPackage> {
  const read = await readPackage(folder);
  const checked = checkPackage(read, publicKeys);
  // What follows from a file that was changed says nothing new.
  const isChanged = checked.problems.some(({ code }) => code === 'package.fileChanged' || code === 'package.fileMissing');
  const { judged, problems: own } = isChanged ? { problems: [] } : await judge(read);
  const stated = judged === undefined ? checked.problems : checkStatement(read, checked, judged);
  const problems = [...stated, ...own];
  const isVerified = problems.length === 0;
  return {
    folder, isVerified, problems, signers: checked.signers,
    wasInterrupted: judged?.record.end?.interrupted === true,
    notes: judged?.problems.filter((problem) => !isBroken(problem)) ?? [],
    ...(isVerified && judged !== undefined && { report: judged.report, record: judged.record }),
    ...(isVerified && checked.envelope !== undefined && { envelope: checked.envelope }),
  };
}
