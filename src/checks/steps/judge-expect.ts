import type { Judgement } from '../../model/finding.ts';
import type { ExpectStep, SendStep } from '../../model/scenario.ts';
import { answerOf, wasUnreachable } from '../answer/answer-of.ts';
import { at, block, blockFor, skip } from '../judgement.ts';
import type { JudgeContext } from '../judge-context.ts';
import { readOrderThread } from '../order-thread.ts';
import type { StepRecord } from '../../model/record-parts.ts';
import { applyChecks } from './apply-checks.ts';
import { arrivesId, sameForAll, type CheckResult } from './check-result.ts';
import { judgeArrival, type Expectation } from './judge-arrival.ts';

/** The requirements that the arrival of an expected callback verifies. */
export function arrivesOf(step: ExpectStep, context: JudgeContext): readonly string[] {
  return step.arrives.length > 0 ? step.arrives : context.catalogue.contract.inbound[step.call].arrives;
}

/** Why nothing can be expected of a send: it was refused, rightly or not, or never reached the POS. */
export function sendStandsInTheWay(send: SendStep, exchangeId: string | undefined, context: JudgeContext): Judgement | undefined {
  const exchange = exchangeId === undefined ? undefined : context.record.exchanges.get(exchangeId);
  if (exchange === undefined) return block('run.unfinished');
  if (wasUnreachable(exchange)) {
    const answer = answerOf(exchange, context);
    return 'missing' in answer ? answer.missing : undefined;
  }
  if (exchange.closing?.kind !== 'answered') return undefined;
  const { status } = exchange.closing.response;
  if (status >= 200 && status < 300) return undefined;
  const details = { args: { status, fault: send.invalid ?? 'none' }, evidence: [at(exchange)] };
  const isRight = (send.orRefused || send.invalid === 'payload') && status >= 400 && status < 500 && status !== 429;
  return isRight ? skip('refused.expected', details) : block('send.refused', details);
}

/** Judges an `expect`: first that the callback arrived, then its checks on the one that was claimed. */
export function judgeExpect(
  step: ExpectStep, address: string, send: SendStep, sendKnown: StepRecord | undefined, known: StepRecord | undefined, context: JudgeContext,
): readonly CheckResult[] {
  const toArrives = (judgement: Judgement): CheckResult => ({
    check: arrivesId, verifies: arrivesOf(step, context), location: step.location, isGate: false, judgements: [judgement],
  });
  const all = (judgement: Judgement): readonly CheckResult[] => [toArrives(judgement), ...sameForAll(step.checks, judgement)];
  const inTheWay = sendStandsInTheWay(send, sendKnown?.exchangeId, context);
  if (inTheWay !== undefined) return all(inTheWay);
  const expectation = known?.wait === undefined ? undefined : toExpectation(step, known.wait, context);
  if (expectation === undefined) return all(block('run.unfinished'));
  const arrival = judgeArrival(expectation, context);
  const claimed = known?.wait?.claimed === undefined ? undefined : context.record.exchanges.get(known.wait.claimed);
  if (claimed === undefined) {
    const cause = arrival.outcome === 'failed'
      ? block('gate.failed', { args: { check: arrivesId, step: address } })
      : blockFor(arrival, arrival.evidence);
    return [toArrives(arrival), ...sameForAll(step.checks, cause)];
  }
  const { attempt, thread } = expectation;
  const results = applyChecks(step.checks, { kind: 'expect', exchange: claimed, attempt, thread }, context, address);
  return [toArrives(arrival), ...(step.call === 'orderStatus' && followsRepeat(expectation, context) ? results.map(withholdBlame) : results)];
}

/**
 * Whether the wait of an earlier attempt ended with nothing but a repeat: then its answer may still have been on the way, and what this
 * attempt got may be that (design §5 rule 2).
 */
function followsRepeat({ attempt, thread }: Expectation, context: JudgeContext): boolean {
  if (attempt.ordinal < 2) return false;
  const earlier = new Set(thread.attempts.filter(({ ordinal }) => ordinal < attempt.ordinal).map(({ id }) => id));
  return readOrderThread(thread, context).some(({ kind, exchange }) => kind === 'repeat' && earlier.has(context.record.claimOf(exchange.id)?.attemptId ?? ''));
}

function withholdBlame(result: CheckResult): CheckResult {
  return {
    ...result,
    judgements: result.judgements.map((judgement) => (judgement.outcome === 'failed' ? block('status.afterRepeat', { evidence: judgement.evidence }) : judgement)),
  };
}

/** What a step's wait was for, or undefined when its attempt was never sent. */
export function toExpectation(step: ExpectStep, wait: Expectation['wait'], context: JudgeContext): Expectation | undefined {
  const { attemptId = '' } = wait;
  const attempt = context.record.attempts.get(attemptId);
  const thread = attempt === undefined ? undefined : context.record.threads.get(attempt.key);
  const send = context.record.sendOf(attemptId);
  return attempt === undefined || thread === undefined || send === undefined ? undefined : { step, wait, attempt, thread, send };
}
