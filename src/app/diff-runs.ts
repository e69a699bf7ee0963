import { diffReports } from '../assess/diff-reports.ts';
import type { Comparison } from '../model/comparison.ts';
import { readComparable } from './read-comparable.ts';

/**
 * Says what differs between two runs, the earlier one first.
 * @param before a run folder, its events.jsonl, `latest`, or a report.json
 * @throws InputError when one of them is not there, is no report, or its evidence does not verify
 */
export async function diffRuns(before: string, after: string, outDir?: string): Promise<Comparison> {
  return diffReports(await readComparable(before, outDir), await readComparable(after, outDir));
}
