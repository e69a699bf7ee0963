import { Evidence, type Answer } from '../evidence.ts';
import { judge, type Case } from './case.ts';

/** A delivery: how long after the last one's end it comes, and what UEAT answers. */
type Delivered = readonly [afterMs: number, answer: Answer];

const throttled = (seconds: string): Answer => ({ status: 429, headers: [['Retry-After', seconds]] });

/** What is said of the timing of one order's or menu's deliveries, which all say the same. */
function timing(params: string, when: string, deliveries: readonly Delivered[], outcome: Case['outcome'], code: string, { call = 'order', stalledMs = 0 }: { readonly call?: 'order' | 'menuSync'; readonly stalledMs?: number } = {}): Case {
  return {
    predicate: 'retryTiming', when: `${when} (${params})`, outcome, code,
    judge: () => {
      const evidence = new Evidence();
      const { attempt } = evidence.send('a/order', { call });
      for (const [afterMs, answer] of deliveries) {
        evidence.pass(afterMs);
        if (call === 'order') evidence.accept(attempt, '7', { answer });
        else evidence.callback(attempt, { Items: [] }, { call: 'menu', answer });
      }
      if (stalledMs > 0) evidence.write({ type: 'harnessStalled', stalledMs, overMs: stalledMs });
      return judge('retryTiming', params, { kind: 'expectNone', thread: evidence.thread(attempt) }, evidence);
    },
  };
}

/** Two deliveries, the second while the first is still unanswered. */
function overlapping(answer: Exclude<Answer, 'open'>): () => ReturnType<Case['judge']> {
  return () => {
    const evidence = new Evidence();
    const { attempt } = evidence.send('a/order');
    const first = evidence.accept(attempt, '7', { answer: 'open' });
    evidence.accept(attempt, '7');
    evidence.close(first.id, answer);
    return judge('retryTiming', 'answerAwaited', { kind: 'expectNone', thread: evidence.thread(attempt) }, evidence);
  };
}

/** Cases of when a POS tries again. */
export const retryTimingCases: readonly Case[] = [
  timing('retryAfter', 'the retry comes after the time that was asked for', [[0, throttled('2')], [2_000, 200]], 'passed', 'retry.waited'),
  timing('retryAfter', 'the retry comes too soon', [[0, throttled('2')], [1_500, 200]], 'failed', 'retry.tooSoon'),
  timing('retryAfter', 'the retry of a menu comes too soon', [[0, throttled('2')], [100, 200]], 'failed', 'retry.tooSoon', { call: 'menuSync' }),
  timing('retryAfter', 'no retry came', [[0, throttled('2')]], 'notApplicable', 'retry.never'),
  timing('retryAfter', 'the answer asks for nothing', [[0, 429], [0, 200]], 'notApplicable', 'retry.never'),
  timing('retryAfter', 'the answer names a date, which another clock reads', [[0, throttled('Tue, 24 Nov 2099 10:00:00 GMT')], [0, 200]], 'notApplicable', 'retry.never'),
  timing('retryAfter', 'nothing came', [], 'notApplicable', 'retry.never'),
  timing('noFaster', 'the pauses grow', [[0, 503], [100, 503], [200, 200]], 'passed', 'retry.steady'),
  timing('noFaster', 'a burst of retries keeps its pace', [[0, 503], [0, 503], [0, 503], [0, 200]], 'passed', 'retry.steady'),
  timing('noFaster', 'a pause varies with the load', [[0, 503], [500, 503], [50, 200]], 'passed', 'retry.steady'),
  timing('noFaster', 'the pauses shrink', [[0, 503], [2_000, 503], [500, 200]], 'failed', 'retry.faster'),
  timing('noFaster', 'the pauses shrink, and the harness stood still', [[0, 503], [2_000, 503], [500, 200]], 'blocked', 'harness.stalled', { stalledMs: 1_200 }),
  {
    predicate: 'retryTiming', when: 'a pause was long because the only worker of the POS waited for UEAT', outcome: 'passed', code: 'retry.steady',
    judge: () => {
      const evidence = new Evidence();
      const [{ attempt }, other] = [evidence.send('a/order'), evidence.send('b/order')];
      evidence.accept(attempt, '7', { answer: 503 });
      const silent = evidence.accept(other.attempt, '8', { answer: 'open' });
      evidence.pass(2_000);
      evidence.close(silent.id, { failed: 'timeout' });
      evidence.accept(attempt, '7', { answer: 503 });
      evidence.pass(500);
      evidence.accept(attempt, '7');
      return judge('retryTiming', 'noFaster', { kind: 'expectNone', thread: evidence.thread(attempt) }, evidence);
    },
  },
  timing('noFaster', 'there was but one retry', [[0, 503], [2_000, 200]], 'notApplicable', 'retry.never'),
  timing('answerAwaited', 'the answer was waited for', [[0, 200]], 'passed', 'retry.awaited'),
  timing('answerAwaited', 'the POS hung up and called again', [[0, { failed: 'reset' }], [0, 200]], 'passed', 'retry.gaveUp'),
  { predicate: 'retryTiming', when: 'it came again under a slow answer', outcome: 'failed', code: 'retry.notAwaited', judge: overlapping(200) },
  { predicate: 'retryTiming', when: 'it came again while UEAT had not noticed that the POS hung up', outcome: 'passed', code: 'retry.gaveUp', judge: overlapping({ failed: 'reset' }) },
];
