import { join } from 'node:path';
import { listFiles } from '../../evidence/package/list-files.ts';
import { packageNames } from '../../evidence/package/package-names.ts';
import { isPackage } from '../../evidence/package/read-package.ts';
import { sha256Of } from '../../evidence/package/statement.ts';
import { runFolderNames } from '../../evidence/run-folder.ts';
import { phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import type { Report } from '../../model/report.ts';
import { isBroken } from '../is-broken.ts';
import { reportRun } from '../report-run.ts';
import { verifyPackage } from '../verify-package.ts';

/** The certified run, judged again, and the SHA-256 of its events in hex. */
export interface ReadCertifiedRun {
  readonly report: Report;
  readonly eventsSha256: string;
}

/**
 * Reads the run that was certified, from its folder or from a package of it. A package must be what was signed; by whom is for `ppip verify` to say.
 * @throws InputError when there is none, its evidence does not verify, or the package does not
 */
export async function readCertifiedRun(path: string, outDir?: string): Promise<ReadCertifiedRun> {
  const isPacked = await isPackage(path);
  if (isPacked) await holdPackage(path);
  const { report, problems, folder } = await reportRun(isPacked ? join(path, packageNames.run, runFolderNames.events) : path, outDir);
  const broken = problems.filter(isBroken);
  if (broken.length > 0) {
    const hint = phrase`name the certified run as it was recorded, or its package`;
    throw new InputError(broken.map(({ code, detail, file, line }) => ({ code, message: detail, hint, location: `${folder}/${file}:${line}:1` })));
  }
  const events = (await listFiles(folder)).files.find(({ name }) => name === runFolderNames.events);
  return { report, eventsSha256: sha256Of(events?.bytes ?? Buffer.alloc(0)) };
}

async function holdPackage(folder: string): Promise<void> {
  const { isVerified, problems } = await verifyPackage(folder, []);
  if (isVerified) return;
  throw new InputError(problems.map(({ code, file, detail }) => ({ code, message: detail ?? phrase`this is not what was packed`, hint: phrase`ppip verify says more`, location: `${folder}/${file}` })));
}
