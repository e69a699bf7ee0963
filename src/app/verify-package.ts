import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { checkPackage, type CheckedPackage, type PackageProblem, type Signer } from '../evidence/package/check-package.ts';
import { locateInEnvelope } from '../evidence/package/locate-in-envelope.ts';
import { packageNames } from '../evidence/package/package-names.ts';
import { readPackage, type ReadPackage } from '../evidence/package/read-package.ts';
import { InputError } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import { isBroken } from './is-broken.ts';
import { reportRun, type PlacedProblem, type ReportedRun } from './report-run.ts';
import { stateRun } from './state-run.ts';

/** What became of a package. */
export interface VerifiedPackage {
  readonly folder: string;
  readonly isVerified: boolean;
  readonly signers: readonly Signer[];
  readonly problems: readonly PackageProblem[];
  /** What the packed evidence leads to, judged again; only of a package that verifies. */
  readonly report?: Report;
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
    return { judged, problems: broken.map(({ file, line, detail }) => ({ code: 'package.evidence', file: `${packageNames.run}/${file}`, detail: `${line}: ${detail}` })) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { problems: error.problems.map(({ message }) => ({ code: 'package.evidence', file: packageNames.run, detail: message })) };
  }
}

/** Holds the statement against the one that the files lead to, and says where in the envelope it differs. */
function checkStatement({ envelopeBytes, run }: ReadPackage, { body, problems }: CheckedPackage, { report }: ReportedRun): readonly PackageProblem[] {
  const stated = stateRun(run.files, report);
  const hasFileProblems = problems.some(({ file }) => file !== packageNames.envelope);
  if (stated === undefined || hasFileProblems) return problems;
  const located = problems.map((problem) => problem.file === packageNames.envelope && problem.code !== 'package.unsigned'
    ? { ...problem, ...locateInEnvelope(envelopeBytes, stated, problem.code === 'package.wrongSignature') } : problem);
  if (body === undefined || Buffer.compare(body, stated) === 0) return located;
  return [...located, { code: 'package.statementDiffers', file: packageNames.envelope, ...locateInEnvelope(envelopeBytes, stated, false) }];
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
  const { judged, problems: own } = await judge(read);
  const stated = judged === undefined ? checked.problems : checkStatement(read, checked, judged);
  // What follows from a file that was changed says nothing new.
  const problems = stated.some(({ code }) => code === 'package.fileChanged' || code === 'package.fileMissing') ? stated : [...stated, ...own];
  const isVerified = problems.length === 0;
  return {
    folder, isVerified, problems, signers: checked.signers,
    wasInterrupted: judged?.record.end?.interrupted === true,
    notes: judged?.problems.filter((problem) => !isBroken(problem)) ?? [],
    ...(isVerified && judged !== undefined && { report: judged.report }),
  };
}
