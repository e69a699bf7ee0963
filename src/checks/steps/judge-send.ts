import type { SendStep } from '../../model/scenario.ts';
import { wasUnreachable, answerOf } from '../answer/answer-of.ts';
import { block } from '../judgement.ts';
import type { JudgeContext } from '../judge-context.ts';
import type { StepRecord } from '../../model/record-parts.ts';
import { applyChecks } from './apply-checks.ts';
import { sameForAll, type CheckResult } from './check-result.ts';

/** Judges a `send`: its checks look at the exchange, open or closed. */
export function judgeSend(step: SendStep, address: string, known: StepRecord | undefined, context: JudgeContext): readonly CheckResult[] {
  const exchange = known?.exchangeId === undefined ? undefined : context.record.exchanges.get(known.exchangeId);
  if (exchange === undefined) return sameForAll(step.checks, block('run.unfinished'));
  if (wasUnreachable(exchange)) {
    const answer = answerOf(exchange, context);
    if ('missing' in answer) return sameForAll(step.checks, answer.missing);
  }
  const attempt = exchange.attemptId === undefined ? undefined : context.record.attempts.get(exchange.attemptId);
  return applyChecks(step.checks, { kind: 'send', exchange, ...(attempt && { attempt }) }, context, address);
}
