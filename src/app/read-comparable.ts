import type { ComparableReport } from '../model/comparison.ts';
import { phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';
import { isBroken } from './is-broken.ts';
import { readReport } from './read-report.ts';
import { reportRun } from './report-run.ts';

/**
 * Reads what is compared: a `.json` file is a report as it stands; all else is a run, which is judged again from its evidence.
 * @throws InputError when it is not there, is no report, or its evidence does not verify
 */
export async function readComparable(path: string, outDir?: string): Promise<ComparableReport> {
  if (path.toLowerCase().endsWith('.json')) return readReport(path);
  const { report, problems, folder } = await reportRun(path, outDir);
  const broken = problems.filter(isBroken);
  if (broken.length === 0) return report;
  const hint = phrase`compare runs whose evidence is as it was recorded; ppip report shows what can still be read of this one`;
  throw new InputError(broken.map(({ code, detail, file, line }) => ({ code, message: detail, hint, location: `${folder}/${file}:${line}:1` })));
}
