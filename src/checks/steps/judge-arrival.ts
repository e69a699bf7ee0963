import { findTexts } from '../../contract/find-texts.ts';
import { retryAskedMs } from '../../contract/retry-asked-ms.ts';
import type { Attempt } from '../../model/correlation.ts';
import type { Exchange } from '../../model/exchange.ts';
import type { Judgement } from '../../model/finding.ts';
import type { ExpectStep } from '../../model/scenario.ts';
import { at, block, blockFor, fail, pass } from '../judgement.ts';
import type { JudgeContext } from '../judge-context.ts';
import { findCutOff } from '../find-lost-time.ts';
import { finalStatuses, readOrderThread } from '../order-thread.ts';
import { whyCut } from '../why-cut.ts';
import type { Thread, WaitRecord } from '../../model/record-parts.ts';

/** What a step expected, and what is known of its wait. */
export interface Expectation {
  readonly step: ExpectStep;
  readonly wait: WaitRecord;
  readonly attempt: Attempt;
  readonly thread: Thread;
  readonly send: Exchange;
}

/** A callback that would have satisfied the wait, had it come before its end. */
export function lateArrival({ step, wait, attempt, thread }: Expectation, context: JudgeContext): Exchange | undefined {
  const endedSeq = wait.endedSeq ?? Number.POSITIVE_INFINITY;
  if (step.call !== 'orderStatus') return thread.callbacks.find((exchange) => exchange.call === step.call && exchange.seq > endedSeq);
  if (step.isRetry) {
    const again = readOrderThread(thread, context).filter(({ kind }) => kind === 'retry' || kind === 'altered');
    return again.find(({ exchange }) => exchange.seq > endedSeq)?.exchange;
  }
  const late = finalStatuses(thread, context).filter(({ exchange }) => exchange.seq > endedSeq);
  return late.find((delivery) => delivery.attempt?.id === attempt.id)?.exchange;
}

/** Callbacks since a call left that could have been the expected one, if only they said where they belong. */
function unattributable({ step, send }: Expectation, context: JudgeContext): readonly Exchange[] {
  const sentSeq = send.sentSeq ?? send.seq;
  const strays = context.record.strays.filter(({ seq, call, correlation }) => seq >= sentSeq && (correlation?.kind === 'unrouted' || call === step.call));
  return step.call === 'menu' ? [...strays, ...namelessMenus(sentSeq, context)] : strays;
}

/** Menus under a requestId that UEAT never gave, which say of no location that they are its: with several syncs open, nobody's. */
function namelessMenus(sentSeq: number, context: JudgeContext): readonly Exchange[] {
  return [...context.record.exchanges.values()].filter((exchange) => {
    if (exchange.call !== 'menu' || exchange.correlation?.kind !== 'foreign' || exchange.seq < sentSeq || context.claimantOf(exchange)) return false;
    const body = context.bodyOf(exchange);
    return findTexts(context.positions.menuLocationIdPlaces, body.kind === 'json' ? body.value : null, exchange.request.headers).length === 0;
  });
}

function unknownWord({ step, thread, send }: Expectation, context: JudgeContext): Exchange | undefined {
  if (step.call !== 'orderStatus') return undefined;
  const came = thread.callbacks.filter((exchange) => exchange.call === 'orderStatus' && exchange.seq > (send.sentSeq ?? send.seq));
  return came.find((exchange) => ['unknown', 'missing'].includes(context.statusOf(exchange).kind));
}

/** Judges whether what was expected arrived: the implicit check `arrives`. */
export function judgeArrival(expectation: Expectation, context: JudgeContext): Judgement {
  const { step, wait, send } = expectation;
  const fromMs = send.sentMs ?? send.startedMs;
  const claimed = wait.claimed === undefined ? undefined : context.record.exchanges.get(wait.claimed);
  const arrived = claimed ?? lateArrival(expectation, context);
  if (arrived !== undefined) {
    const ms = Math.max(0, arrived.startedMs - fromMs);
    return pass(claimed === undefined ? 'arrived.late' : 'arrived', { args: { ms, call: step.call }, evidence: [at(send), at(arrived)] });
  }
  const evidence = [at(send)];
  if (wait.endedMs === undefined || wait.cutShort === true) {
    return blockFor(findCutOff(context.record, fromMs, wait.endedMs ?? context.record.lastMs) ?? whyCut(context.record), evidence);
  }
  const worded = unknownWord(expectation, context);
  if (worded !== undefined) {
    return block('status.unknownWord', { args: { word: context.statusOf(worded).word ?? '' }, evidence: [at(send), at(worded)] });
  }
  const strays = unattributable(expectation, context);
  const stray = strays[0];
  if (stray !== undefined) {
    const args = { count: strays.length, path: stray.request.url, method: stray.request.method };
    return block('callback.unattributable', { args, evidence: [at(send), ...strays.slice(0, 3).map((exchange) => at(exchange))] });
  }
  return step.isRetry ? judgeNoRetry(expectation, wait.endedMs, context) : judgeSilence(expectation, wait.endedMs, context);
}

function judgeSilence({ step, wait, send }: Expectation, endedMs: number, { positions, record }: JudgeContext): Judgement {
  const evidence = [at(send)];
  const fromMs = send.sentMs ?? send.startedMs;
  const deadlineMs = step.call === 'menu' ? positions.deadlineMenuMs : positions.deadlineStatusMs;
  const waitedMs = endedMs - fromMs;
  const awakeMs = waitedMs - record.lostBetween(fromMs, endedMs);
  // A timer may ring a little early: a wait that was told to be long enough was.
  if (Math.max(wait.timeoutMs, awakeMs) < deadlineMs) {
    return block('wait.shorterThanDeadline', { args: { waitedMs: awakeMs, deadlineMs }, evidence });
  }
  const cutOff = findCutOff(record, fromMs, endedMs);
  if (cutOff !== undefined) return blockFor(cutOff, evidence);
  return fail('arrived.never', { args: { waitedMs, call: step.call }, expected: step.call, actual: null, evidence });
}

/** A retry is due from the answer by which UEAT asked for it; where nothing was ever delivered there is nothing to retry. */
function judgeNoRetry({ step, wait, thread, send }: Expectation, endedMs: number, { positions, record }: JudgeContext): Judgement {
  const came = thread.callbacks.filter(({ call }) => call === step.call);
  const evidence = [at(send), ...came.slice(0, 5).map((exchange) => at(exchange))];
  if (came.length === 0) return block('retry.nothingSent', { args: { call: step.call }, evidence });
  const askedMs = retryAskedMs(came.filter(({ endedSeq = Infinity }) => endedSeq < wait.startedSeq), step.call) ?? wait.startedMs;
  const fromMs = Math.max(askedMs, record.lastAnswerBefore(wait.startedMs) ?? askedMs);
  const deadlineMs = positions.deadlineRetryMs;
  const beforeMs = wait.startedMs - fromMs;
  const toldMs = wait.timeoutMs + Math.max(0, beforeMs - record.lostBetween(fromMs, wait.startedMs));
  const waitedMs = endedMs - fromMs;
  // What comes after its wait still counts, so it was silent until the end of what is recorded.
  const awakeMs = record.lastMs - fromMs - record.lostBetween(fromMs, record.lastMs);
  if (Math.max(toldMs, awakeMs) < deadlineMs) {
    return block('wait.shorterThanDeadline', { args: { waitedMs: awakeMs, deadlineMs }, evidence });
  }
  const cutOff = findCutOff(record, fromMs, endedMs);
  if (cutOff !== undefined) return blockFor(cutOff, evidence);
  return fail('retry.notCome', { args: { waitedMs, call: step.call }, expected: step.call, actual: null, evidence });
}
