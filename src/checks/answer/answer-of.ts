import { isSuccess } from '../../contract/classify-deliveries.ts';
import { neverSpoken, type Exchange, type HttpResponse } from '../../model/exchange.ts';
import type { Judgement } from '../../model/finding.ts';
import { at, block, fail } from '../judgement.ts';
import type { JudgeContext } from '../judge-context.ts';
import { whyCut } from '../why-cut.ts';

/** Whether no HTTP was ever spoken: a fault of the surroundings and not of the POS. */
export function wasUnreachable(exchange: Exchange): boolean {
  return exchange.closing?.kind === 'failed' && neverSpoken.has(exchange.closing.reason);
}

/** The answer to a request of ours, or the judgement that says why there is none. */
export function answerOf(exchange: Exchange, context: JudgeContext): { readonly response: HttpResponse } | { readonly missing: Judgement } {
  const { closing } = exchange;
  const evidence = [at(exchange)];
  if (closing === undefined) return { missing: block('run.unfinished', { evidence }) };
  if (closing.kind === 'answered') return { response: closing.response };
  const args = { reason: closing.reason, detail: closing.detail };
  if (wasUnreachable(exchange)) return { missing: block('send.unreachable', { args, evidence }) };
  if (closing.reason === 'aborted') {
    const cut = whyCut(context.record);
    return { missing: block(cut.code, { args: { ...args, ...cut.args }, evidence }) };
  }
  // RFC 9110 §15.2 allows it; what came after it nobody has read.
  if (closing.reason === 'unaskedContinue') return { missing: block('answered.unaskedContinue', { evidence }) };
  if (closing.reason === 'timeout') {
    const deadlineMs = context.positions.deadlineAcknowledgeMs;
    const waitedMs = (exchange.endedMs ?? exchange.startedMs) - (exchange.sentMs ?? exchange.startedMs);
    const toldMs = context.record.header?.timeouts.acknowledgeMs ?? 0;
    // A timer may ring a little early: a wait that was told to be long enough was.
    if (Math.max(waitedMs, toldMs) < deadlineMs) return { missing: block('wait.shorterThanDeadline', { args: { waitedMs, deadlineMs }, evidence }) };
  }
  return { missing: fail('answered.nothing', { args, evidence, expected: 'an HTTP answer', actual: closing.reason }) };
}

/**
 * The same, where what the POS answers is the question: one that takes no call at all at this URL fails the rule that calls are answered,
 * and shows nothing of how it would answer this one.
 */
export function tellingAnswerOf(exchange: Exchange, context: JudgeContext): ReturnType<typeof answerOf> {
  const answer = answerOf(exchange, context);
  if (!('missing' in answer) || answer.missing.outcome !== 'failed' || wasEverTaken(exchange.request.url, context)) return answer;
  return { missing: { ...answer.missing, outcome: 'blocked' } };
}

function wasEverTaken(url: string, { record }: JudgeContext): boolean {
  return [...record.exchanges.values()].some(({ direction, request, closing }) =>
    direction === 'out' && request.url === url && closing?.kind === 'answered' && isSuccess(closing.response.status));
}
