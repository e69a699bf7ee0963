import { expect, it } from 'vitest';
import { oneFinalStatus } from '../../src/checks/status/one-final-status.ts';
import { Evidence } from './evidence.ts';

it('an acceptance is taken back by a rejection of the same order delivered again', () => {
  const evidence = new Evidence();
  const { attempt } = evidence.send('a/order');
  evidence.accept(attempt);
  const { attempt: again } = evidence.send('a/again', { again: attempt });
  evidence.reject(again);
  const judged = oneFinalStatus.judge({ kind: 'key', thread: evidence.thread(attempt) }, 'contradictions', evidence.context());
  expect(judged.map(({ outcome, code }) => [outcome, code])).toEqual([['failed', 'status.contradicts']]);
});

it('a rejection that is followed by the acceptance of a corrected order takes nothing back', () => {
  const evidence = new Evidence();
  const { attempt } = evidence.send('a/order');
  evidence.reject(attempt);
  const { attempt: again } = evidence.send('a/again', { again: attempt });
  evidence.accept(again);
  const judged = oneFinalStatus.judge({ kind: 'key', thread: evidence.thread(attempt) }, 'contradictions', evidence.context());
  expect(judged.map(({ outcome }) => outcome)).toEqual(['passed', 'passed']);
});

it('sendings that no status came between may each get the same acceptance', () => {
  const evidence = new Evidence();
  const { attempt } = evidence.send('a/order');
  evidence.send('a/again', { again: attempt });
  evidence.accept(attempt);
  evidence.accept(attempt);
  const judge = () => oneFinalStatus.judge({ kind: 'key', thread: evidence.thread(attempt) }, 'repeats', evidence.context()).map(({ outcome }) => outcome);
  expect(judge()).toEqual(['passed']);
  evidence.accept(attempt);
  expect(judge()).toEqual(['failed']);
});
