import type { Cause } from '../model/event.ts';
import type { RunRecord } from '../model/run-record.ts';

/** What a run can be cut off by before it comes to its end: somebody interrupted it, or no callback could come any more. */
export const cutCodes: ReadonlySet<string> = new Set(['run.interrupted', 'callbacks.lost']);

/** Why what was still open when a run was cut off cannot be judged. */
export function whyCut({ end }: Pick<RunRecord, 'end'>): Cause {
  return end?.cause ?? { code: 'run.interrupted', args: {} };
}
