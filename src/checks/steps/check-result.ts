import type { Judgement } from '../../model/finding.ts';
import type { CheckSpec } from '../../model/scenario.ts';

/** The implicit check of every `expect`: that what was expected came at all. */
export const arrivesId = 'arrives';

/** What came of one check of one step. */
export interface CheckResult {
  readonly check: string;
  readonly verifies: readonly string[];
  readonly location: string;
  readonly isGate: boolean;
  readonly judgements: readonly Judgement[];
}

/** Gives every check of a list the same judgement: none of them could be put. */
export function sameForAll(checks: readonly CheckSpec[], judgement: Judgement): readonly CheckResult[] {
  return checks.map((check) => toResult(check, [judgement]));
}

/** A check with what was judged of it. */
export function toResult(check: CheckSpec, judgements: readonly Judgement[]): CheckResult {
  const { id, verifies, location, gate } = check;
  return { check: id, verifies, location, isGate: gate, judgements };
}

/** Whether a check stands in the way of what follows: it failed, or could not be judged. */
export function isUnmet(result: CheckResult): boolean {
  return result.judgements.some(({ outcome }) => outcome === 'failed' || outcome === 'blocked');
}
