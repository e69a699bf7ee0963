import { readHeader } from '../../contract/read-header.ts';
import { readRetryAfterMs } from '../../contract/read-retry-after-ms.ts';
import type { Exchange, HttpResponse } from '../../model/exchange.ts';
import type { Judgement } from '../../model/finding.ts';
import { at, block, fail } from '../judgement.ts';
import type { JudgeContext } from '../judge-context.ts';

/**
 * A call that was still answered with 429 when our patience was over. A POS that asks for more time than we have may be right; one that was
 * given what it asked for, and still takes nothing, does not take valid calls.
 */
export function judgeThrottling(exchange: Exchange, response: HttpResponse, { record, positions }: JudgeContext): Judgement {
  const tries = [...record.exchanges.values()].filter(({ step }) => step !== undefined && step === exchange.step);
  const evidence = tries.slice(-5).map((one) => at(one));
  const endedAt = Date.parse(record.startedAt ?? '') + (exchange.endedMs ?? exchange.startedMs);
  const askedMs = readRetryAfterMs(readHeader(response.headers, 'retry-after'), endedAt) ?? 0;
  const args = { status: response.status, tries: tries.length, askedMs, patienceMs: positions.throttlePatienceMs };
  if (askedMs > positions.throttlePatienceMs) return block('acknowledged.waitTooLong', { args, evidence });
  return fail('acknowledged.throttled', { args, expected: '2xx', actual: response.status, evidence });
}
