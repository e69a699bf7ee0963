import { z } from 'zod';
import { at, block, fail, pass } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';

const params = z.literal(true);

/** The answer comes within the acknowledgement deadline [assumed: deadline.acknowledge]. */
export const acknowledgedInTime: Predicate<true> = {
  name: 'acknowledgedInTime',
  summary: 'The answer comes within the deadline `deadline.acknowledge`.',
  params,
  subjects: ['send', 'exchange'],
  judge(subject, _params, context) {
    if (subject.kind !== 'send' && subject.kind !== 'exchange') return [];
    const { exchange } = subject;
    if (exchange.closing?.kind !== 'answered' || exchange.endedMs === undefined) return [];
    const fromMs = exchange.sentMs ?? exchange.startedMs;
    const ms = exchange.endedMs - fromMs;
    const deadlineMs = context.positions.deadlineAcknowledgeMs;
    const evidence = [at(exchange)];
    const details = { args: { ms, deadlineMs }, expected: deadlineMs, actual: ms, evidence };
    if (ms <= deadlineMs) return [pass('acknowledged.inTime', details)];
    const stalledMs = context.record.stalledBetween(fromMs, exchange.endedMs);
    if (ms - stalledMs <= deadlineMs) return [block('harness.stalled', { args: { stalledMs }, evidence })];
    return [fail('acknowledged.late', details)];
  },
};
