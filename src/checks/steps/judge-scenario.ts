import type { Cause } from '../../model/event.ts';
import type { Judgement } from '../../model/finding.ts';
import type { PlannedScenario } from '../../model/plan.ts';
import type { AskStep, ExpectNoneStep, Scenario, Step } from '../../model/scenario.ts';
import { isInitiated } from '../../model/call.ts';
import { block, blockFor } from '../judgement.ts';
import type { JudgeContext } from '../judge-context.ts';
import { findCutOff } from '../find-lost-time.ts';
import { sendNamed } from '../steps-of.ts';
import { whyCut } from '../why-cut.ts';
import { applyChecks } from './apply-checks.ts';
import { arrivesId, isUnmet, sameForAll, type CheckResult } from './check-result.ts';
import { arrivesOf, judgeExpect, sendStandsInTheWay } from './judge-expect.ts';
import { judgeInitiated, judgeInitiatedNone } from './judge-initiated.ts';
import { readAsk } from './read-ask.ts';
import { judgeSend } from './judge-send.ts';

/** What came of the checks of one step. */
export interface StepResult {
  readonly step: Step;
  readonly address: string;
  readonly results: readonly CheckResult[];
}

/** The address of a step of a planned scenario. */
export function addressOf(planned: PlannedScenario, step: Step): string {
  return `${planned.id}/${step.id}`;
}

/** Judges every step of a planned scenario from the record, in order, gates and all. */
export function judgeScenario(planned: PlannedScenario, scenario: Scenario, context: JudgeContext): readonly StepResult[] {
  return [...judgeSteps(planned, scenario, context)];
}

/** The same, one step after another: thousands of them need not be held at once. */
export function* judgeSteps(planned: PlannedScenario, scenario: Scenario, context: JudgeContext): Generator<StepResult> {
  const blocked = context.record.scenarios.get(planned.id)?.blocked;
  let inTheWay: Judgement | undefined;
  for (const step of scenario.steps) {
    const address = addressOf(planned, step);
    const known = context.record.steps.get(address);
    const notPlayed = known === undefined && blocked !== undefined ? blockFor(blocked) : undefined;
    const cause = inTheWay ?? (known?.blocked === undefined ? notPlayed : blockFor(known.blocked));
    const results = cause === undefined ? judgeStep(step, address, planned, scenario, context) : blockStep(step, cause, context);
    inTheWay ??= causeForLater(results, address, cause, step);
    yield { step, address, results };
  }
}

/** What blocks the steps after this one: an unmet gate, or what blocked the step itself. */
function causeForLater(results: readonly CheckResult[], address: string, cause: Judgement | undefined, step: Step): Judgement | undefined {
  if (cause !== undefined) return cause;
  if (step.kind === 'expectNone') return undefined;
  const gate = results.find((result) => result.isGate && isUnmet(result));
  if (gate === undefined) return undefined;
  const isFailure = gate.judgements.some(({ outcome }) => outcome === 'failed');
  const first = gate.judgements.find(({ outcome }) => outcome === 'blocked');
  // A gate that was itself blocked passes its own cause on, so that one root cause is said once.
  return isFailure || first === undefined ? block('gate.failed', { args: { check: gate.check, step: address } }) : first;
}

/** Why an order was never sent at all, or never got as far as the POS's own doing. */
const neverMade = new Set(['item.unbound', 'order.notTamperable', 'order.roundingAlike', 'ask.unanswered', 'hook.failed', 'hook.badOutput']);

/** Whether what an order was to show cannot show with this menu: there is no question, and so none is open. */
export function isMeaningless({ code }: Pick<Cause, 'code'>): boolean {
  return code === 'order.roundingAlike';
}

function blockStep(step: Step, cause: Judgement, context: JudgeContext): readonly CheckResult[] {
  const blocked = { ...cause, outcome: isMeaningless(cause) ? 'notApplicable' as const : 'blocked' as const };
  const checks = sameForAll(step.checks, blocked);
  if (step.kind !== 'expect') return checks;
  // That every order gets a status is not in doubt because one could not be made from this menu; what only this step shows is.
  const isNeverMade = step.arrives.length === 0 && !isInitiated(step.call) && neverMade.has(cause.code);
  const arrives = { check: arrivesId, verifies: arrivesOf(step, context), location: step.location, isGate: false, judgements: [isNeverMade ? { ...cause, outcome: 'notApplicable' as const } : blocked] };
  return [arrives, ...checks];
}

function judgeStep(step: Step, address: string, planned: PlannedScenario, scenario: Scenario, context: JudgeContext): readonly CheckResult[] {
  const known = context.record.steps.get(address);
  switch (step.kind) {
    case 'send':
      return judgeSend(step, address, known, context);
    case 'expect': {
      if (isInitiated(step.call)) return judgeInitiated(step, address, readAsk(step.for, planned, scenario, context), context);
      const send = sendNamed(scenario, step.for);
      if (send === undefined) return blockStep(step, block('run.unfinished'), context);
      const sendKnown = context.record.steps.get(addressOf(planned, send));
      return judgeExpect(step, address, send, sendKnown, known, context);
    }
    case 'expectNone':
      if (isInitiated(step.call)) return judgeInitiatedNone(step, planned, scenario, context);
      return judgeExpectNone(step, address, planned, scenario, context);
    case 'ask':
      return judgeAsk(step, address, planned, scenario, context);
    case 'reply':
    case 'pause':
      return [];
  }
}

function judgeExpectNone(step: ExpectNoneStep, address: string, planned: PlannedScenario, scenario: Scenario, context: JudgeContext): readonly CheckResult[] {
  const send = sendNamed(scenario, step.for);
  const sendKnown = send === undefined ? undefined : context.record.steps.get(addressOf(planned, send));
  const inTheWay = send === undefined ? undefined : sendStandsInTheWay(send, sendKnown?.exchangeId, context);
  // A request that was refused, rightly or not, can still be followed by a callback that should not come.
  if (inTheWay !== undefined && inTheWay.code !== 'send.refused' && inTheWay.code !== 'refused.expected') return sameForAll(step.checks, inTheWay);
  const key = context.record.steps.get(address)?.watched;
  const thread = key === undefined ? undefined : context.record.threads.get(key);
  if (thread === undefined || !context.record.hasDrained) return sameForAll(step.checks, blockFor(whyCut(context.record)));
  const results = applyChecks(step.checks, { kind: 'expectNone', thread }, context, address);
  const sent = sendKnown?.exchangeId === undefined ? undefined : context.record.exchanges.get(sendKnown.exchangeId);
  const cutOff = sent === undefined ? undefined : findCutOff(context.record, sent.sentMs ?? sent.startedMs, context.record.lastMs);
  return cutOff === undefined ? results : results.map((result) => doubtPasses(result, cutOff));
}

/** That nothing came shows nothing while nothing could come; what did come still counts. */
function doubtPasses(result: CheckResult, { code, args }: Cause): CheckResult {
  return { ...result, judgements: result.judgements.map((judgement) => (judgement.outcome === 'passed' ? block(code, { args, evidence: judgement.evidence }) : judgement)) };
}

function judgeAsk(step: AskStep, address: string, planned: PlannedScenario, scenario: Scenario, context: JudgeContext): readonly CheckResult[] {
  const ask = readAsk(step.as, planned, scenario, context);
  if (ask === undefined) return sameForAll(step.checks, block('ask.unanswered', { args: { hook: step.hook } }));
  return applyChecks(step.checks, { kind: 'ask', ask }, context, address);
}

/** Whether a scenario held, as a control must: every gate of it was met, arrivals among them. */
export function hasHeld(steps: readonly StepResult[]): boolean {
  return steps.some(hasGate) && steps.every(isPast);
}

const gatesOf = ({ step, results }: StepResult): readonly CheckResult[] => (step.kind === 'expectNone' ? [] : results.filter(({ isGate, check }) => isGate || check === arrivesId));

/** Whether a step has something that must hold before later ones count. */
export function hasGate(step: StepResult): boolean {
  return gatesOf(step).length > 0;
}

/** Whether each such of a step holds. */
export function isPast(step: StepResult): boolean {
  return gatesOf(step).every(({ judgements }) => judgements.every(({ outcome }) => outcome === 'passed' || outcome === 'notApplicable'));
}
