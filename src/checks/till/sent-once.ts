import { z } from 'zod';
import { isDeepStrictEqual } from 'node:util';
import { at, block, fail, pass } from '../judgement.ts';
import { findCalledAgain } from '../kept-waiting.ts';
import type { Predicate } from '../predicate.ts';

const params = z.literal(true);

/** What UEAT answered, with success or with a refusal, is not sent again unchanged (UEAT Open API, error handling). */
export const sentOnce: Predicate<true> = {
  name: 'sentOnce',
  summary: 'A pushed menu or a refund that UEAT has answered is not sent again unchanged.',
  params,
  subjects: ['initiated'],
  judge(subject, _params, context) {
    if (subject.kind !== 'initiated') return [];
    const { exchange } = subject;
    const contentOf = (other: typeof exchange) => {
      const body = context.bodyOf(other);
      return body.kind === 'json' ? body.value : other.request.body.content;
    };
    const { closing, endedSeq = Number.POSITIVE_INFINITY } = exchange;
    if (closing?.kind !== 'answered') return [block('run.unfinished', { evidence: [at(exchange)] })];
    const { status } = closing.response;
    // Two refunds may say the same when two orders have one check number; which is another check's to say.
    const { claimed } = context.record;
    const again = [...context.record.exchanges.values()].filter((other) =>
      other.call === exchange.call && other.seq > endedSeq && !claimed.has(other.id) && isDeepStrictEqual(contentOf(other), contentOf(exchange)));
    const args = { count: again.length, status };
    const found = findCalledAgain([exchange, ...again], () => true, context.record);
    if (found === undefined) return [pass('sent.once', { args, evidence: [at(exchange)] })];
    const evidence = [at(exchange), ...again.slice(0, 3).map((other) => at(other))];
    // A POS that was kept waiting for UEAT's answer may have given it up.
    if (found.excuse !== undefined) return [block(found.excuse.code, { args: found.excuse.args, evidence })];
    return [fail('sent.again', { args, expected: 0, actual: again.length, evidence })];
  },
};
