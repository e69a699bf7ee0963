import { diffReports } from '../assess/diff-reports.ts';
import type { ComparableReport, Comparison } from '../model/comparison.ts';

/** Holds a report against an earlier one: what differs, and whether anything is worse. */
export function compareWith(baseline: ComparableReport, report: ComparableReport): Comparison {
  return diffReports(baseline, report);
}
