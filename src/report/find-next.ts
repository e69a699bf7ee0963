import type { Report, RequirementReport } from '../model/report.ts';
import { areaOf } from './area-of.ts';
import { requirementsOf } from './sort-standings.ts';

/** The areas in the order in which an integration is built: what stands later needs what stands earlier. */
export const processOrder = ['MEN', 'TOK', 'TRA', 'ORD', 'STA', 'REJ', 'RES', 'SPE', 'LOC', 'TIL', 'PSH', 'RFD', 'OPS'] as const;

function rankOf({ id }: RequirementReport): number {
  const rank = processOrder.findIndex((area) => area === areaOf(id));
  return rank < 0 ? processOrder.length : rank;
}

/**
 * The required rule to keep next after a failed run: the first in the order of the process that is violated. One that could only not be judged
 * waits for another, so it is none to begin with.
 */
export function findNext(report: Report): RequirementReport | undefined {
  if (report.verdict !== 'failed') return undefined;
  const violated = requirementsOf(report, 'nonconformant').filter(({ required }) => required);
  return violated.toSorted((a, b) => rankOf(a) - rankOf(b))[0];
}
