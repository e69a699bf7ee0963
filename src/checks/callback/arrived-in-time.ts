import { z } from 'zod';
import type { Attempt } from '../../model/correlation.ts';
import type { Exchange } from '../../model/exchange.ts';
import type { Judgement } from '../../model/finding.ts';
import { at, blockFor, fail, pass } from '../judgement.ts';
import type { JudgeContext } from '../judge-context.ts';
import { findLostTime } from '../find-lost-time.ts';
import { isFinal, readOrderThread } from '../order-thread.ts';
import type { Predicate } from '../predicate.ts';
import type { Thread } from '../../model/record-parts.ts';

const params = z.literal(true);

/** The callback that answers an attempt: its first final status, or the menu that came for its request. */
function answerTo(attempt: Attempt, thread: Thread, context: JudgeContext): Exchange | undefined {
  if (attempt.call === 'menuSync') return thread.callbacks.find((exchange) => exchange.call === 'menu');
  // What UEAT could not take was in time all the same, whatever came in its place later.
  const finals = readOrderThread(thread, context).filter(({ kind, status }) => kind !== 'retry' && isFinal(status));
  return finals.find((delivery) => delivery.attempt?.id === attempt.id)?.exchange;
}

/** What was asked for comes within its deadline [assumed: deadline.menu, deadline.status, deadline.person]. One that never came is not judged here. */
export const arrivedInTime: Predicate<true> = {
  name: 'arrivedInTime',
  summary: 'The menu or final status comes within `deadline.menu` or `deadline.status`; where a person accepts orders, `deadline.person`.',
  params,
  subjects: ['key'],
  judge(subject, _params, context) {
    if (subject.kind !== 'key') return [];
    return subject.thread.attempts.flatMap((attempt): readonly Judgement[] => {
      const send = context.record.sendOf(attempt.id);
      const callback = answerTo(attempt, subject.thread, context);
      if (send === undefined || callback === undefined) return [];
      const fromMs = send.sentMs ?? send.startedMs;
      const ms = Math.max(0, callback.startedMs - fromMs);
      const deadlineMs = attempt.call === 'menuSync' ? context.positions.deadlineMenuMs : context.positions.deadlineStatusMs;
      const evidence = [at(send), at(callback)];
      const details = { args: { ms, deadlineMs }, expected: deadlineMs, actual: ms, evidence };
      if (ms <= deadlineMs) return [pass('arrived.inTime', details)];
      const lost = findLostTime(context.record, fromMs, callback.startedMs);
      if (lost !== undefined && ms - context.record.lostBetween(fromMs, callback.startedMs) <= deadlineMs) return [blockFor(lost, evidence)];
      return [fail('arrived.afterDeadline', details)];
    });
  },
};
