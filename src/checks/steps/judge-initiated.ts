import { checkNumbersOf } from '../../contract/check-numbers-of.ts';
import { claimInitiated } from '../../contract/claim-initiated.ts';
import { claimStrayMenu } from '../../contract/claim-stray-menu.ts';
import { readChanges } from '../../contract/read-changes.ts';
import { isInitiated } from '../../model/call.ts';
import type { Exchange } from '../../model/exchange.ts';
import type { Judgement } from '../../model/finding.ts';
import type { PlannedScenario } from '../../model/plan.ts';
import type { WaitRecord } from '../../model/record-parts.ts';
import type { ExpectNoneStep, ExpectStep, Scenario } from '../../model/scenario.ts';
import { at, block, blockFor, fail, pass } from '../judgement.ts';
import type { JudgeContext } from '../judge-context.ts';
import { findCutOff } from '../find-lost-time.ts';
import type { AskFacts } from '../subject.ts';
import { whyCut } from '../why-cut.ts';
import { applyChecks } from './apply-checks.ts';
import { arrivesId, sameForAll, type CheckResult } from './check-result.ts';
import { arrivesOf } from './judge-expect.ts';
import { readAsk } from './read-ask.ts';

/** Judges an `expect` of a call that the POS makes of itself: first that it came, then its checks on the one that was claimed. */
export function judgeInitiated(step: ExpectStep, address: string, ask: AskFacts | undefined, context: JudgeContext): readonly CheckResult[] {
  const known = context.record.steps.get(address);
  const toArrives = (judgement: Judgement): CheckResult => ({
    check: arrivesId, verifies: arrivesOf(step, context), location: step.location, isGate: false, judgements: [judgement],
  });
  if (ask === undefined || known?.wait === undefined) {
    const judgement = block('run.unfinished');
    return [toArrives(judgement), ...sameForAll(step.checks, judgement)];
  }
  const claimed = context.record.exchanges.get(known.wait.claimed ?? '');
  const arrival = judgeComing(step, ask, known.wait, claimed, context);
  if (claimed !== undefined) return [toArrives(arrival), ...applyChecks(step.checks, { kind: 'initiated', exchange: claimed, ask }, context, address)];
  const cause = arrival.outcome === 'failed'
    ? block('gate.failed', { args: { check: arrivesId, step: address } })
    : blockFor(arrival, arrival.evidence);
  return [toArrives(arrival), ...sameForAll(step.checks, cause)];
}

function judgeComing(step: ExpectStep, ask: AskFacts, wait: WaitRecord, claimed: Exchange | undefined, context: JudgeContext): Judgement {
  const arrived = claimed ?? comeLate(step, ask, wait, context);
  if (arrived !== undefined) {
    const args = { ms: Math.max(0, arrived.startedMs - wait.startedMs), call: step.call };
    return pass(claimed === undefined ? 'arrived.late' : 'arrived', { args, evidence: [at(arrived)] });
  }
  if (wait.endedMs === undefined || wait.cutShort === true) return blockFor(whyCut(context.record));
  const strays = context.record.strays.filter(({ seq, call, correlation }) => seq > ask.askedSeq && (correlation?.kind === 'unrouted' || call === 'menu'));
  const stray = strays[0];
  if (stray !== undefined) {
    const args = { count: strays.length, path: stray.request.url, method: stray.request.method };
    return block('callback.unattributable', { args, evidence: strays.slice(0, 3).map((exchange) => at(exchange)) });
  }
  const named = step.call === 'menuPush' ? pushUnderRequestId(ask, context) : undefined;
  if (named?.correlation?.kind === 'foreign') {
    const { value, pointer } = named.correlation;
    return block('push.underRequestId', { args: { value }, evidence: [at(named, pointer)] });
  }
  const deadlineMs = step.call === 'menuPush' ? context.positions.deadlineMenuMs : context.positions.deadlineStatusMs;
  const waitedMs = wait.endedMs - wait.startedMs;
  const awakeMs = waitedMs - context.record.lostBetween(wait.startedMs, wait.endedMs);
  if (Math.max(wait.timeoutMs, awakeMs) < deadlineMs) return block('wait.shorterThanDeadline', { args: { waitedMs: awakeMs, deadlineMs } });
  const cutOff = findCutOff(context.record, wait.startedMs, wait.endedMs);
  if (cutOff !== undefined) return blockFor(cutOff);
  return fail('arrived.never', { args: { waitedMs, call: step.call }, expected: step.call, actual: null });
}

/** A menu for the location since the ask, under a requestId that UEAT never gave: it may be the push, with a trace id of the POS. */
function pushUnderRequestId({ askedSeq, locationId }: AskFacts, { record, positions }: JudgeContext): Exchange | undefined {
  const id = claimStrayMenu(record.exchanges.values(), { locationId }, askedSeq, record.claimed, positions);
  return id === undefined ? undefined : record.exchanges.get(id);
}

/** One that would have satisfied the wait, had it come before its end. */
function comeLate({ call }: ExpectStep, { locationId, thread, answer }: AskFacts, { endedSeq }: WaitRecord, { record, positions }: JudgeContext): Exchange | undefined {
  if (!isInitiated(call) || endedSeq === undefined) return undefined;
  const cause = { call, sinceSeq: endedSeq, locationId, checkNumbers: checkNumbersOf(thread?.callbacks ?? [], positions), changes: readChanges(answer) };
  const { open } = claimInitiated(record.exchanges.values(), cause, record.claimed, positions);
  return open === undefined ? undefined : record.exchanges.get(open);
}

/** Judges an `expectNone` of such a call, at the end of the run: what followed the one that was claimed for the same ask. */
export function judgeInitiatedNone(step: ExpectNoneStep, planned: PlannedScenario, scenario: Scenario, context: JudgeContext): readonly CheckResult[] {
  const ask = readAsk(step.for, planned, scenario, context);
  const before = scenario.steps.slice(0, scenario.steps.indexOf(step));
  const expected = before.findLast((earlier) => earlier.kind === 'expect' && earlier.for === step.for && earlier.call === step.call);
  const claimed = expected === undefined ? undefined : context.record.steps.get(`${planned.id}/${expected.id}`)?.wait?.claimed;
  const exchange = context.record.exchanges.get(claimed ?? '');
  if (ask === undefined || !context.record.hasDrained) return sameForAll(step.checks, blockFor(whyCut(context.record)));
  if (exchange === undefined) return sameForAll(step.checks, block('gate.failed', { args: { check: arrivesId, step: `${planned.id}/${expected?.id ?? step.for}` } }));
  return applyChecks(step.checks, { kind: 'initiated', exchange, ask }, context, `${planned.id}/${step.id}`);
}
