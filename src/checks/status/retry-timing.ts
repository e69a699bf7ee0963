import { z } from 'zod';
import { type Delivery, isSuccess, wasUndeliverable } from '../../contract/classify-deliveries.ts';
import { readHeader } from '../../contract/read-header.ts';
import { readRetryAfterMs } from '../../contract/read-retry-after-ms.ts';
import type { Exchange } from '../../model/exchange.ts';
import type { Judgement } from '../../model/finding.ts';
import { findLostTime } from '../find-lost-time.ts';
import { at, blockFor, fail, pass, skip } from '../judgement.ts';
import type { JudgeContext } from '../judge-context.ts';
import type { Predicate } from '../predicate.ts';
import { readDeliveries } from '../read-deliveries.ts';
import { saturatedBetween } from '../saturated-between.ts';

const params = z.enum(['retryAfter', 'noFaster', 'answerAwaited']);

/** Two clocks never quite agree on how long a second is. */
const clockToleranceMs = 100;
/** Pauses vary with the load of either machine: only what no load explains counts as growing impatient. */
const unexplainedMs = 500;

function statusHeader({ closing }: Exchange, name: string): string | undefined {
  return closing?.kind === 'answered' ? readHeader(closing.response.headers, name) : undefined;
}

/** The pause is measured from arrival to arrival: whatever either side needed in between only makes it longer. */
function judgeRetryAfter(deliveries: readonly Delivery[]): Judgement {
  for (const [index, { exchange }] of deliveries.entries()) {
    const next = deliveries[index + 1]?.exchange;
    // Relative seconds only: a date would have to be held against the POS's clock.
    const askedMs = readRetryAfterMs(statusHeader(exchange, 'retry-after'), Number.NaN);
    if (askedMs === undefined || Number.isNaN(askedMs) || next === undefined) continue;
    const ms = next.startedMs - exchange.startedMs;
    const details = { args: { ms, askedMs }, expected: askedMs, actual: ms, evidence: [at(exchange), at(next)] };
    return ms + clockToleranceMs >= askedMs ? pass('retry.waited', details) : fail('retry.tooSoon', details);
  }
  return skip('retry.never', { evidence: deliveries.slice(0, 1).map(({ exchange }) => at(exchange)) });
}

/** What lies between a delivery that UEAT could not take and the next; `ownMs` leaves out what UEAT itself kept the POS waiting for. */
interface Pause {
  readonly ms: number;
  readonly ownMs: number;
  readonly before: Exchange;
  readonly after: Exchange;
}

/** The pauses after each delivery that UEAT could not take, with the delivery that ended them. */
function pausesOf(deliveries: readonly Delivery[], { record }: JudgeContext): readonly Pause[] {
  return deliveries.flatMap(({ exchange: before }, index) => {
    const after = deliveries[index + 1]?.exchange;
    if (after === undefined || before.endedMs === undefined || !wasUndeliverable(before)) return [];
    const ms = Math.max(0, after.startedMs - before.endedMs);
    return [{ ms, ownMs: Math.max(0, ms - saturatedBetween(record, before.endedMs, after.startedMs)), before, after }];
  });
}

function judgePace(deliveries: readonly Delivery[], context: JudgeContext): Judgement {
  const pauses = pausesOf(deliveries, context);
  const first = pauses[0];
  if (first === undefined || pauses.length < 2) return skip('retry.never', { evidence: deliveries.slice(0, 1).map(({ exchange }) => at(exchange)) });
  const list = pauses.map(({ ms }) => Math.round(ms));
  const evidence = [at(first.before), ...pauses.slice(0, 5).map(({ after }) => at(after))];
  const shrinkages = pauses.slice(1).map(({ ms, after }, index) => ({ ms, after, earlierMs: pauses[index]?.ownMs ?? 0 }));
  const shrunk = shrinkages.find(({ ms, earlierMs }) => ms * 2 < earlierMs && earlierMs - ms > unexplainedMs);
  const details = { args: { pausesMs: list }, expected: 'pauses that stay or grow', actual: list, evidence };
  if (shrunk === undefined) return pass('retry.steady', details);
  const span = [first.before.startedMs, shrunk.after.startedMs] as const;
  const lost = findLostTime(context.record, ...span);
  const isExplained = shrunk.earlierMs - shrunk.ms - context.record.lostBetween(...span) <= unexplainedMs;
  return lost !== undefined && isExplained ? blockFor(lost, evidence) : fail('retry.faster', details);
}

/** A POS that hung up had given UEAT up; one that still waits for the answer must not call again with the same. */
function judgeAwaited(deliveries: readonly Delivery[]): Judgement {
  const evidence = deliveries.slice(0, 3).map(({ exchange }) => at(exchange));
  const answered = deliveries.filter(({ exchange: { closing } }) => closing?.kind === 'answered' && isSuccess(closing.response.status));
  const hasty = deliveries.find(({ kind, exchange }) => kind === 'retry' && answered.some(({ exchange: earlier }) => isUnder(earlier, exchange)));
  if (hasty !== undefined) return fail('retry.notAwaited', { expected: 1, actual: deliveries.length, evidence });
  return pass(answered.length === deliveries.length ? 'retry.awaited' : 'retry.gaveUp', { evidence });
}

function isUnder(earlier: Exchange, later: Exchange): boolean {
  return earlier.seq < later.seq && (earlier.endedSeq ?? 0) > later.seq;
}

/** When a POS tries again. Comparable platforms ask for patience; UEAT's pages name 429 and are otherwise silent. */
export const retryTiming: Predicate<z.infer<typeof params>> = {
  name: 'retryTiming',
  summary: '`retryAfter`: no retry before `Retry-After`. `noFaster`: pauses do not shrink. `answerAwaited`: no second delivery under a slow answer.',
  params,
  subjects: ['expect', 'expectNone'],
  judge(subject, about, context) {
    if (subject.kind !== 'expect' && subject.kind !== 'expectNone') return [];
    const deliveries = readDeliveries(subject.thread, context);
    if (deliveries.length === 0) return [skip('retry.never')];
    switch (about) {
      case 'retryAfter': return [judgeRetryAfter(deliveries)];
      case 'noFaster': return [judgePace(deliveries, context)];
      case 'answerAwaited': return [judgeAwaited(deliveries)];
    }
  },
};
