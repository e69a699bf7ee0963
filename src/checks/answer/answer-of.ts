import type { Exchange, HttpResponse } from '../../model/exchange.ts';
import type { Judgement } from '../../model/finding.ts';
import { at, block, fail } from '../judgement.ts';

const neverSpoken = new Set(['refused', 'dns', 'tls']);

/** Whether no HTTP was ever spoken: a fault of the surroundings and not of the POS. */
export function wasUnreachable(exchange: Exchange): boolean {
  return exchange.closing?.kind === 'failed' && neverSpoken.has(exchange.closing.reason);
}

/** The answer to a request of ours, or the judgement that says why there is none. */
export function answerOf(exchange: Exchange): { readonly response: HttpResponse } | { readonly missing: Judgement } {
  const { closing } = exchange;
  const evidence = [at(exchange)];
  if (closing === undefined) return { missing: block('run.unfinished', { evidence }) };
  if (closing.kind === 'answered') return { response: closing.response };
  const args = { reason: closing.reason, detail: closing.detail };
  if (wasUnreachable(exchange)) return { missing: block('send.unreachable', { args, evidence }) };
  if (closing.reason === 'aborted') return { missing: block('run.interrupted', { args, evidence }) };
  return { missing: fail('answered.nothing', { args, evidence, expected: 'an HTTP answer', actual: closing.reason }) };
}
