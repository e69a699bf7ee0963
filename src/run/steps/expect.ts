import { isSuccess } from '../../contract/classify-deliveries.ts';
import { isInitiated } from '../../model/call.ts';
import type { ExpectStep } from '../../model/scenario.ts';
import type { Play, RunContext, StepEffect } from '../run-context.ts';
import { expectInitiated } from './expect-initiated.ts';

/** Whether anything can still come of a sending: one that was refused or never reached the POS is waited for in vain. */
function canFollow(attemptId: string, context: RunContext): boolean {
  const closing = context.judge.record.sendOf(attemptId)?.closing;
  if (closing === undefined) return false;
  if (closing.kind === 'answered') return isSuccess(closing.response.status);
  return !['refused', 'dns', 'tls', 'aborted'].includes(closing.reason);
}

/** Waits for the callback that belongs to a sending, early ones included. */
export async function expectCallback(step: ExpectStep, address: string, play: Play, context: RunContext): Promise<StepEffect> {
  if (isInitiated(step.call)) return expectInitiated(step, step.call, address, play, context);
  const attempt = play.sendings.get(step.for)?.attempt;
  if (attempt === undefined || !canFollow(attempt.id, context)) return undefined;
  const timeoutMs = step.call === 'menu' ? context.timeouts.menuMs : context.timeouts.statusMs;
  context.journal.record({ type: 'waitStarted', step: address, key: attempt.key, attemptId: attempt.id, timeoutMs });
  const result = await context.platform.inbox.waitFor({ attempt, call: step.call, isRetry: step.isRetry, timeoutMs });
  context.journal.record({ type: 'waitEnded', step: address, ...result });
  return undefined;
}
