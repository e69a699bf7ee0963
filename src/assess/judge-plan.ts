import type { JudgeContext } from '../checks/judge-context.ts';
import { arrivesOf } from '../checks/steps/judge-expect.ts';
import { hasGate, isPast, judgeSteps, type StepResult } from '../checks/steps/judge-scenario.ts';
import { arrivesId } from '../checks/steps/check-result.ts';
import { isInitiated } from '../model/call.ts';
import type { Judgement } from '../model/finding.ts';
import type { PlannedScenario } from '../model/plan.ts';
import type { Scenario } from '../model/scenario.ts';
import { stepOf } from '../checks/steps-of.ts';
import type { VerifyingFinding } from './assess.ts';
import { BurstFold } from './burst-fold.ts';

/** One planned scenario with what came of its checks. */
export interface JudgedScenario {
  readonly planned: PlannedScenario;
  readonly scenario: Scenario;
  /** The requirements that its steps verify. */
  readonly verifies: ReadonlySet<string>;
  readonly findings: readonly VerifyingFinding[];
}

/** Waits that ended empty although no status was ever seen: the first ones tell it, the others would only repeat it. */
const toldSilences = 2;

/** Judges every step of every planned scenario, and blocks those whose control did not hold. */
export function judgePlan(context: JudgeContext): readonly JudgedScenario[] {
  const plan = context.record.header?.plan.scenarios ?? [];
  const stories = plan.flatMap((planned) => {
    const scenario = context.scenarioOf(planned);
    return scenario === undefined ? [] : [judgeStory(planned, scenario, context)];
  });
  const held = new Set(stories.filter(({ hasHeld }) => hasHeld).map(({ planned }) => planned.id));
  const silences = { left: wasStatusEverSeen(context) ? Number.POSITIVE_INFINITY : toldSilences };
  return stories.map(({ planned, scenario, findings: own }) => {
    const control = planned.control;
    const isControlled = control === undefined || held.has(control);
    const findings = own.map((finding) => {
      // What was not played for one root cause has that one, and not that its control was not played for it either.
      if (!isControlled && !wasStopped(planned, context)) {
        const blocked = blockedBy(finding, 'control.failed', { control });
        return isOthersBusiness(finding, planned, scenario) ? { ...blocked, outcome: 'notApplicable' as const } : blocked;
      }
      return sayOnce(finding, silences);
    });
    return { planned, scenario, verifies: verifiesOf(scenario, context), findings };
  });
}

interface JudgedStory {
  readonly planned: PlannedScenario;
  readonly scenario: Scenario;
  readonly hasHeld: boolean;
  readonly findings: readonly VerifyingFinding[];
}

function judgeStory(planned: PlannedScenario, scenario: Scenario, context: JudgeContext): JudgedStory {
  const findings = new BurstFold(scenario);
  let [hasGates, areMet] = [false, true];
  for (const result of planned.state === 'run' ? judgeSteps(planned, scenario, context) : []) {
    hasGates ||= hasGate(result);
    areMet &&= isPast(result);
    findings.add(result.step, toFindings(result, planned));
  }
  return { planned, scenario, hasHeld: hasGates && areMet, findings: findings.all() };
}

/** In an asking scenario, that every order gets its status is not in doubt because the scenario proves nothing: it is shown elsewhere. */
function isOthersBusiness(finding: VerifyingFinding, { isAsking }: PlannedScenario, scenario: Scenario): boolean {
  const step = stepOf(scenario, finding.step);
  return isAsking && finding.check === arrivesId && step?.kind === 'expect' && step.arrives.length === 0 && !isInitiated(step.call);
}

function verifiesOf(scenario: Scenario, context: JudgeContext): ReadonlySet<string> {
  return new Set(scenario.steps.flatMap((step) => [
    ...(step.kind === 'expect' ? arrivesOf(step, context) : []), ...step.checks.flatMap(({ verifies }) => verifies),
  ]));
}

function toFindings({ step, results }: StepResult, planned: PlannedScenario): readonly VerifyingFinding[] {
  return results.flatMap(({ check, verifies, location, judgements }) => judgements.map((judgement: Judgement): VerifyingFinding => ({
    ...judgement, scenario: planned.id, step: step.id, check, verifies, location, count: 1,
  })));
}

function blockedBy(finding: VerifyingFinding, code: string, args: VerifyingFinding['args']): VerifyingFinding {
  return { ...finding, outcome: 'blocked', code, args };
}

function wasStopped({ id }: PlannedScenario, { record }: JudgeContext): boolean {
  return record.stoppedBy !== undefined && record.scenarios.get(id)?.blocked?.code === record.stoppedBy.code;
}

function wasStatusEverSeen({ record }: JudgeContext): boolean {
  for (const { call } of record.exchanges.values()) if (call === 'orderStatus') return true;
  return false;
}

/** After two silent orders the rest is blocked under that one root cause; the order of the plan decides which two, not the lanes. */
function sayOnce(finding: VerifyingFinding, silences: { left: number }): VerifyingFinding {
  const isSilence = finding.check === arrivesId && finding.code === 'arrived.never' && finding.args.call === 'orderStatus';
  if (!isSilence) return finding;
  silences.left -= 1;
  return silences.left >= 0 ? finding : blockedBy(finding, 'status.neverSeen', {});
}
