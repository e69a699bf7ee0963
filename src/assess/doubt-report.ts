import type { Report } from '../model/report.ts';

/** Something that is wrong with the evidence, and where. */
export interface Doubt {
  readonly code: string;
  /** `file:line`. */
  readonly place: string;
}

/** How many places a reason names. */
const mostPlaces = 5;

/**
 * Takes the verdict away from a report whose evidence does not verify: it can neither pass nor fail anybody, and says so before anything else.
 * The standings stay, as what the evidence would show if it were right.
 */
export function doubtReport(report: Report, doubts: readonly Doubt[]): Report {
  if (doubts.length === 0) return report;
  const places = doubts.slice(0, mostPlaces).map(({ place }) => place);
  const renewal = report.renewal === undefined ? {} : { renewal: { ...report.renewal, isRenewed: false } };
  return { ...report, ...renewal, verdict: 'incomplete', certifies: false, reasons: [{ code: 'evidence.unverified', args: { count: doubts.length, places } }, ...report.reasons] };
}
