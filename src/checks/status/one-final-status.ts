import { z } from 'zod';
import { statusContent } from '../../contract/status-content.ts';
import type { Judgement } from '../../model/finding.ts';
import type { Thread } from '../../model/record-parts.ts';
import type { JudgeContext } from '../judge-context.ts';
import { at, blockFor, fail, pass } from '../judgement.ts';
import { findCalledAgain, whyGivenUp } from '../kept-waiting.ts';
import { finalStatuses, readOrderThread, type StatusDelivery } from '../order-thread.ts';
import type { Predicate } from '../predicate.ts';
import { countSendings } from './count-sendings.ts';
import { findSecondStatuses, type SecondStatus } from './find-second-status.ts';

const params = z.enum(['contradictions', 'seconds', 'repeats']);

/** A flood of statuses is told by its beginning. */
const maxListed = 20;

/** Two statuses that do not go together. */
interface Clash {
  readonly first: StatusDelivery;
  readonly later: StatusDelivery;
}

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

/**
 * What contradicts what: a rejection takes any acceptance of the order back, however often it was sent; an acceptance contradicts a
 * rejection of the same attempt. Two acceptances under different check numbers are the one-check rule's business.
 */
function findContradictions(finals: readonly StatusDelivery[]): readonly Clash[] {
  let accepted: StatusDelivery | undefined;
  const rejected = new Map<string, StatusDelivery>();
  return finals.flatMap((later) => {
    const id = later.attempt?.id ?? '';
    const isNews = later.kind !== 'repeat';
    if (later.status.kind === 'rejected') {
      if (isNews && !rejected.has(id)) rejected.set(id, later);
      return accepted === undefined ? [] : [{ first: accepted, later }];
    }
    accepted ??= later;
    const first = isNews ? rejected.get(id) : undefined;
    return first === undefined ? [] : [{ first, later }];
  });
}

/**
 * What an earlier attempt got may be said again to a later one; what this attempt got may not. Sendings that no status came between may
 * each get the same.
 */
function listRepeats(group: readonly StatusDelivery[], sendings: number): readonly StatusDelivery[] {
  const said = new Map<string, number>();
  return group.filter((delivery) => {
    const content = statusContent(delivery.status);
    const before = said.get(content) ?? 0;
    said.set(content, before + 1);
    return delivery.kind === 'repeat' && before >= sendings;
  });
}

/** A status of an attempt that says again what UEAT had taken, weighed by how UEAT answered the delivery right before it. */
function judgeRepeats(repeats: readonly StatusDelivery[], group: readonly StatusDelivery[], thread: Thread, context: JudgeContext): Judgement | undefined {
  const all = readOrderThread(thread, context);
  const [first] = repeats;
  if (first === undefined) return undefined;
  const weighed = [...new Set(repeats.map(({ status }) => statusContent(status)))].flatMap((content) => {
    const alike = all.filter((delivery) => delivery.attempt?.id === first.attempt?.id && statusContent(delivery.status) === content);
    return findCalledAgain(alike.map(({ exchange }) => exchange), (exchange) => repeats.some((repeat) => repeat.exchange === exchange), context.record) ?? [];
  });
  const found = weighed.find(({ excuse }) => excuse === undefined) ?? weighed[0];
  if (found === undefined) return undefined;
  const evidence = [at(found.before), at(found.again)];
  if (found.excuse !== undefined) return blockFor(found.excuse, evidence);
  const word = context.statusOf(found.again).word ?? '';
  return fail('status.repeated', { args: { first: context.statusOf(found.before).word ?? '', second: word, word }, expected: 'one final status', actual: listWords(group), evidence });
}

function listWords(words: readonly StatusDelivery[]): readonly string[] {
  return words.slice(0, maxListed).map(({ status }) => status.word ?? '');
}

function judgeClash({ first, later }: Clash, words: readonly StatusDelivery[]): Judgement {
  const args = { first: first.status.word ?? '', second: later.status.word ?? '', word: later.status.word ?? '' };
  return fail('status.contradicts', { args, expected: 'one final status', actual: listWords(words), evidence: [at(first.exchange), at(later.exchange)] });
}

/** A second status of a kind, unless UEAT kept the POS waiting for its answer to the first. */
function judgeSeconds(seconds: readonly SecondStatus[], context: JudgeContext): Judgement | undefined {
  const weighed = seconds.map((second) => ({ ...second, excuse: whyGivenUp(second.first.exchange, context.record) }));
  const found = weighed.find(({ excuse }) => excuse === undefined) ?? weighed[0];
  if (found === undefined) return undefined;
  const { first, later, excuse } = found;
  const evidence = [at(first.exchange), at(later.exchange)];
  if (excuse !== undefined) return blockFor(excuse, evidence);
  const args = { first: first.status.word ?? '', second: later.status.word ?? '' };
  return fail('status.second', { args, expected: 'one final status', actual: listWords([first, later]), evidence });
}

/** UEAT Open API, status management: each sending of an order gets exactly one final status, and an acceptance is final. */
export const oneFinalStatus: Predicate<z.infer<typeof params>> = {
  name: 'oneFinalStatus',
  summary: 'Each attempt gets one final status: judges `contradictions`, `seconds` of a kind or `repeats`.',
  params,
  subjects: ['key', 'expectNone'],
  judge(subject, about, context) {
    if (subject.kind !== 'key' && subject.kind !== 'expectNone') return [];
    const finals = finalStatuses(subject.thread, context);
    const contradictions = about === 'contradictions' ? findContradictions(finals) : [];
    const takenBack = contradictions.find(({ first }) => first.status.kind === 'accepted');
    if (takenBack !== undefined) return [judgeClash(takenBack, [takenBack.first, takenBack.later])];
    const groups = byAttempt(finals);
    const seconds = about === 'seconds' ? findSecondStatuses(subject.thread, context) : [];
    return [...groups].map(([id, group]) => {
      const clash = contradictions.find(({ later }) => (later.attempt?.id ?? '') === id);
      if (clash !== undefined) return judgeClash(clash, group);
      const second = judgeSeconds(seconds.filter(({ later }) => (later.attempt?.id ?? '') === id), context);
      if (second !== undefined) return second;
      const repeats = about === 'repeats' ? listRepeats(group, countSendings(subject.thread, groups, id)) : [];
      return judgeRepeats(repeats, group, subject.thread, context) ?? pass('status.single', { evidence: group.slice(0, 1).map(({ exchange }) => at(exchange)) });
    });
  },
};
