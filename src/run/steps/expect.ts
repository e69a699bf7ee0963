import { isSuccess } from '../../contract/classify-deliveries.ts';
import { retryAskedMs } from '../../contract/retry-asked-ms.ts';
import type { Attempt } from '../../model/correlation.ts';
import { isInitiated } from '../../model/call.ts';
import type { ExpectStep } from '../../model/scenario.ts';
import type { Play, RunContext, StepEffect } from '../run-context.ts';
import { wishOf, type Wish } from '../../checks/steps/wish-of.ts';
import { expectInitiated } from './expect-initiated.ts';

/** Whether anything can still come of a sending: one that was refused or never reached the POS is waited for in vain. */
function canFollow(attemptId: string, context: RunContext): boolean {
  const closing = context.judge.record.sendOf(attemptId)?.closing;
  if (closing === undefined) return false;
  if (closing.kind === 'answered') return isSuccess(closing.response.status);
  return !['refused', 'dns', 'tls', 'aborted'].includes(closing.reason);
}

/**
 * How long a step waits, in milliseconds. A retry is waited for since UEAT's last answer that asked for it, so that several waits in a row
 * take no longer than one; what a restart at the till took meanwhile is not the POS's time.
 */
function patienceFor({ call, isRetry }: ExpectStep, attempt: Attempt, { timeouts, judge: { record } }: RunContext): number {
  if (!isRetry) return call === 'menu' ? timeouts.menuMs : timeouts.statusMs;
  const askedMs = retryAskedMs(record.threads.get(attempt.key)?.callbacks ?? [], call);
  if (askedMs === undefined) return timeouts.retryMs;
  const dueMs = Math.max(askedMs, record.lastAnswerBefore(record.lastMs) ?? askedMs);
  const passedMs = Math.max(0, record.lastMs - dueMs - record.lostBetween(dueMs, record.lastMs));
  return Math.max(0, Math.ceil(timeouts.retryMs - passedMs));
}

/** What the person at the till must do so that the status comes; undefined when nobody must, or when it came already. */
function tillWish(step: ExpectStep, { id, key }: Attempt, { scenario }: Play, { partner, judge: { record } }: RunContext): { readonly atTill?: Wish } {
  if (partner.pos.acceptance !== 'person' || step.call !== 'orderStatus' || step.isRetry) return {};
  const sentSeq = record.sendOf(id)?.seq ?? 0;
  const hasCome = (record.threads.get(key)?.callbacks ?? []).some(({ seq }) => seq > sentSeq);
  return hasCome ? {} : { atTill: wishOf(step, scenario) };
}

/** Waits for the callback that belongs to a sending, early ones included. */
export async function expectCallback(step: ExpectStep, address: string, play: Play, context: RunContext): Promise<StepEffect> {
  if (isInitiated(step.call)) return expectInitiated(step, step.call, address, play, context);
  const attempt = play.sendings.get(step.for)?.attempt;
  if (attempt === undefined || !canFollow(attempt.id, context)) return undefined;
  const timeoutMs = patienceFor(step, attempt, context);
  context.journal.record({ type: 'waitStarted', step: address, key: attempt.key, attemptId: attempt.id, timeoutMs, ...tillWish(step, attempt, play, context) });
  const result = await context.platform.inbox.waitFor({ attempt, call: step.call, isRetry: step.isRetry, timeoutMs });
  context.journal.record({ type: 'waitEnded', step: address, ...result });
  return undefined;
}
