import type { ComparableReport, ComparedRun } from '../model/comparison.ts';

/** Whether a run played only a part of what applies. */
export function isPart({ scenarios }: Pick<ComparableReport, 'scenarios'>): boolean {
  return scenarios.some(({ state }) => state === 'notSelected');
}

/** Whether a pass was lost. A part never passes (design §5 rule 10): that it did not says nothing of the POS, unless it failed. */
export function hasLostPass(before: Pick<ComparedRun, 'verdict'>, after: Pick<ComparedRun, 'verdict' | 'isPartial'>): boolean {
  return before.verdict === 'passed' && after.verdict !== 'passed' && !(after.isPartial && after.verdict === 'incomplete');
}
