import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import type { Progress } from '../../assess/process/progress.ts';
import { describeVocabulary } from '../../catalogue/describe-vocabulary.ts';
import { readAttestations } from '../../config/attestations/read-attestations.ts';
import { readPartnerName } from '../../config/read-partner-name.ts';
import { changedAt, qualificationFileBeside, readQualificationBeside } from '../../config/read-qualification.ts';
import { findFullRun } from '../../evidence/find-full-run.ts';
import { packageNames } from '../../evidence/package/package-names.ts';
import { isPackage } from '../../evidence/package/read-package.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { gridTopics } from '../../model/init-question.ts';
import { phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import { isBroken } from '../is-broken.ts';
import { reportRun } from '../report-run.ts';
import { checkSignature } from './sign-attestation.ts';
import { readKept } from './read-kept.ts';

/** Where everything lies that shows how far an integration is. */
export interface ProgressSources {
  readonly configFile: string;
  readonly attestationsFile: string;
  readonly evidenceDir: string;
  readonly runsDir: string;
  /** A run folder or a package; the newest whole run of the POS when it is left out. */
  readonly run?: string | undefined;
  /** Whether no run is looked for: whoever asks brings one. */
  readonly noRun?: true;
  /** Public keys that signatures are checked with. */
  readonly publicKeys: readonly KeyObject[];
}

/**
 * Reads what shows how far an integration is.
 * @throws InputError when anything of it cannot be read, or the evidence of the run does not verify
 */
export async function gatherProgress({ configFile, attestationsFile, evidenceDir, runsDir, run, noRun, publicKeys }: ProgressSources, catalogue: Catalogue): Promise<Progress> {
  const partner = await readPartnerName(configFile);
  const [attestations, kept, qualification, judged] = await Promise.all([
    readAttestations(attestationsFile), readKept(evidenceDir), readGrid(configFile, catalogue), noRun === true ? undefined : readRun(run ?? (await findFullRun(runsDir, partner.posName)), runsDir),
  ]);
  return {
    partner, kept, attestations: attestations.map((attestation) => checkSignature(attestation, publicKeys)),
    ...(qualification !== undefined && { qualification }), ...(judged !== undefined && { run: judged }),
  };
}

async function readGrid(configFile: string, catalogue: Catalogue): Promise<Progress['qualification']> {
  const written = await readQualificationBeside(configFile, describeVocabulary(catalogue));
  if (written === undefined) return undefined;
  const file = qualificationFileBeside(configFile);
  const answers = written.grid;
  const open = gridTopics.map(({ id }) => id).filter((id) => answers[id] === undefined || answers[id] === null);
  return { file, at: await changedAt(file), topics: gridTopics.length, open };
}

async function readRun(path: string | undefined, runsDir: string): Promise<Progress['run']> {
  if (path === undefined) return undefined;
  const isPacked = await isPackage(path);
  const { report, problems, folder } = await reportRun(isPacked ? join(path, packageNames.run) : path, runsDir);
  const broken = problems.filter(isBroken);
  if (broken.length === 0) return { report, source: isPacked ? path : folder };
  const hint = phrase`name another run with --run, or play it again`;
  throw new InputError(broken.map(({ code, detail, file, line }) => ({ code, message: detail, hint, location: `${folder}/${file}:${line}:1` })));
}
