import { block, skip } from '../judgement.ts';
import type { JudgeContext } from '../judge-context.ts';
import { predicates } from '../predicates.ts';
import type { Subject } from '../subject.ts';
import type { CheckSpec } from '../../model/scenario.ts';
import { isUnmet, toResult, type CheckResult } from './check-result.ts';

/** Puts a step's checks to their subject in order; after a gate that is not met the rest is blocked. */
export function applyChecks(checks: readonly CheckSpec[], subject: Subject, context: JudgeContext, step: string): readonly CheckResult[] {
  let gate: string | undefined;
  return checks.map((check) => {
    if (gate !== undefined) return toResult(check, [block('gate.failed', { args: { check: gate, step } })]);
    const judged = predicates[check.predicate]?.judge(subject, check.params, context) ?? [];
    const result = toResult(check, judged.length > 0 ? judged : [skip('check.noSubject')]);
    if (check.gate && isUnmet(result)) gate = check.id;
    return result;
  });
}
