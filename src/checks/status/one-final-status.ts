import { z } from 'zod';
import { statusContent } from '../../contract/status-content.ts';
import type { Judgement } from '../../model/finding.ts';
import { at, block, fail, pass } from '../judgement.ts';
import { finalStatuses, type StatusDelivery } from '../order-thread.ts';
import type { Predicate } from '../predicate.ts';

const params = z.enum(['contradictions', 'repeats']);

/** A flood of statuses is told by its beginning. */
const maxListed = 20;

/** The statuses that answer one attempt. One that only says again what an earlier attempt got may be its whole answer. */
function byAttempt(finals: readonly StatusDelivery[]): ReadonlyMap<string, readonly StatusDelivery[]> {
  const groups = new Map<string, StatusDelivery[]>();
  for (const delivery of finals) {
    const id = delivery.attempt?.id ?? '';
    const group = groups.get(id) ?? [];
    group.push(delivery);
    groups.set(id, group);
  }
  return groups;
}

/** Two acceptances under different check numbers are the one-check rule's business, not a contradiction. */
function contradicts(first: StatusDelivery, later: StatusDelivery): boolean {
  return first.status.kind !== later.status.kind;
}

/** An acceptance is final for the order, however often it is sent: a rejection after it takes it back. */
function findTakenBack(finals: readonly StatusDelivery[]): Judgement | undefined {
  const accepted = finals.findIndex(({ status }) => status.kind === 'accepted');
  const first = finals[accepted];
  const later = accepted < 0 ? undefined : finals.slice(accepted + 1).find(({ status }) => status.kind === 'rejected');
  if (first === undefined || later === undefined) return undefined;
  const args = { first: first.status.word ?? '', second: later.status.word ?? '', word: later.status.word ?? '' };
  return fail('status.contradicts', { args, expected: 'one final status', actual: [args.first, args.second], evidence: [at(first.exchange), at(later.exchange)] });
}

/** What an earlier attempt got may be said again to a later one; what this attempt got may not. */
function findRepeat(group: readonly StatusDelivery[]): StatusDelivery | undefined {
  const said = new Set<string>();
  return group.find((delivery) => {
    const content = statusContent(delivery.status);
    const isAgain = delivery.kind === 'repeat' && said.has(content);
    said.add(content);
    return isAgain;
  });
}

/** UEAT Open API, status management: each sending of an order gets exactly one final status, and an acceptance is final. */
export const oneFinalStatus: Predicate<z.infer<typeof params>> = {
  name: 'oneFinalStatus',
  summary: 'Each attempt gets one final status: judges `contradictions` or `repeats`.',
  params,
  subjects: ['key', 'expectNone'],
  judge(subject, about, context) {
    if (subject.kind !== 'key' && subject.kind !== 'expectNone') return [];
    const finals = finalStatuses(subject.thread, context);
    if (finals.length === 0) return [];
    const judgements = [...byAttempt(finals).values()].map((group): Judgement => {
      const news = group.filter((delivery) => delivery.kind !== 'repeat');
      const first = news[0] ?? group[0];
      const later = about === 'contradictions'
        ? news.find((delivery) => first !== undefined && contradicts(first, delivery))
        : findRepeat(group);
      if (first === undefined || later === undefined) {
        return pass('status.single', { evidence: group.slice(0, 1).map(({ exchange }) => at(exchange)) });
      }
      const args = { first: first.status.word ?? '', second: later.status.word ?? '', word: later.status.word ?? '' };
      const evidence = [at(first.exchange), at(later.exchange)];
      const stalledMs = context.record.stalledBetween(first.exchange.startedMs, later.exchange.startedMs);
      // While we stood still the POS may have given our answer up: that it calls again is then no fault of its own.
      if (about === 'repeats' && stalledMs > 0) return block('harness.stalled', { args: { stalledMs }, evidence });
      const code = about === 'contradictions' ? 'status.contradicts' : 'status.repeated';
      return fail(code, { args, expected: 'one final status', actual: group.slice(0, maxListed).map(({ status }) => status.word ?? ''), evidence });
    });
    const takenBack = about === 'contradictions' ? findTakenBack(finals) : undefined;
    return takenBack === undefined ? judgements : [takenBack];
  },
};
