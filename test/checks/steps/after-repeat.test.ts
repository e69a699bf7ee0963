import { expect, it } from 'vitest';
import { Evidence } from '../evidence.ts';
import { catalogueOf } from '../rules.ts';
import { check, expectCall, sendOrder, story } from '../stories.ts';
import { judged } from './judged.ts';

const steps = [
  sendOrder('first', { invalid: 'functional' }), expectCall('one', 'first'),
  sendOrder('second', { again: 'first', invalid: 'functional' }), expectCall('two', 'second', { checks: [check('rejected', 'statusIs', 'rejected')] }),
  sendOrder('third', { again: 'first' }), expectCall('three', 'third', { checks: [check('accepted', 'statusIs', 'accepted')] }),
];

/** The wait for the second sending ends with a repeat of the first one's status, or with a status of its own. */
function play(isRepeat: boolean, last: 'accept' | 'reject'): Record<string, string> {
  const evidence = new Evidence({ catalogue: catalogueOf([story('a', steps)]) });
  const { attempt } = evidence.send('a/first');
  evidence.wait('a/one', attempt, evidence.reject(attempt, [{ code: 'X', message: 'one' }]));
  const { attempt: second } = evidence.send('a/second', { again: attempt });
  evidence.wait('a/two', second, evidence.reject(second, [{ code: 'X', message: isRepeat ? 'one' : 'two' }]));
  const { attempt: third } = evidence.send('a/third', { again: attempt });
  evidence.wait('a/three', third, last === 'accept' ? evidence.accept(third) : evidence.reject(third, [{ code: 'X', message: 'late' }]));
  return judged(evidence, 'a');
}

it('after a wait that ended with a repeat, what a later sending gets is not held against it', () => {
  expect(play(true, 'reject')).toMatchObject({ 'two/rejected': 'passed status.is', 'three/arrives': 'passed arrived', 'three/accepted': 'blocked status.afterRepeat' });
});

it('after a wait that ended with a repeat, an acceptance is one all the same', () => {
  expect(play(true, 'accept')).toMatchObject({ 'three/accepted': 'passed status.is' });
});

it('after a wait that ended with news, a wrong status is held against its sending', () => {
  expect(play(false, 'reject')).toMatchObject({ 'three/accepted': 'failed status.isNot' });
});
