import type { Exchange } from '../../model/exchange.ts';
import type { JudgeContext } from '../judge-context.ts';
import { tellingAnswerOf, type answerOf } from './answer-of.ts';
import { judgeThrottling } from './judge-throttling.ts';

/**
 * The answer to a request of ours, where the question is whether the POS refuses a request for what is wrong with it: a limiter answers before anything is looked at,
 * so its 429 shows neither that the request was refused nor that it was taken.
 */
export function decidingAnswerOf(exchange: Exchange, context: JudgeContext): ReturnType<typeof answerOf> {
  const answer = tellingAnswerOf(exchange, context);
  if (!('response' in answer) || answer.response.status !== 429) return answer;
  return { missing: { ...judgeThrottling(exchange, answer.response, context), outcome: 'blocked' } };
}
