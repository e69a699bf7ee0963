import { describe, expect, it } from 'vitest';
import { Evidence } from '../evidence.ts';
import { catalogueOf } from '../rules.ts';
import { check, expectNone, sendOrder, story } from '../stories.ts';
import { judged } from './judged.ts';

const steps = [
  sendOrder('order'),
  expectNone('quiet', 'order', [check('gate', 'oneFinalStatus', 'repeats', { gate: true }), check('single', 'oneCheck', true)]),
  sendOrder('next', { checks: [check('taken', 'answered', '2xx')] }),
];

function watched(): { readonly evidence: Evidence; readonly attempt: ReturnType<Evidence['send']>['attempt'] } {
  const evidence = new Evidence({ catalogue: catalogueOf([story('a', steps)]) });
  const { attempt } = evidence.send('a/order');
  evidence.accept(attempt, '7');
  evidence.watch('a/quiet', attempt);
  return { evidence, attempt };
}

describe('an order of which nothing more is expected', () => {
  it('is not judged before the drain', () => {
    const { evidence } = watched();
    expect(judged(evidence, 'a')).toMatchObject({ 'quiet/gate': 'blocked run.interrupted', 'quiet/single': 'blocked run.interrupted' });
  });

  it('is judged on everything that came until the drain', () => {
    const { evidence, attempt } = watched();
    evidence.pass(60_000).accept(attempt, '8');
    evidence.end();
    expect(judged(evidence, 'a')).toMatchObject({ 'quiet/gate': 'passed status.single', 'quiet/single': 'failed check.several' });
  });

  it('is never judged when the run ended without a drain', () => {
    const { evidence } = watched();
    evidence.end({ drained: false, interrupted: true });
    expect(judged(evidence, 'a')['quiet/single']).toBe('blocked run.interrupted');
  });

  it('holds up its own later checks by a gate, but no later step, which was played long before', () => {
    const { evidence, attempt } = watched();
    evidence.accept(attempt, '7');
    evidence.send('a/next');
    evidence.end();
    expect(judged(evidence, 'a')).toMatchObject({
      'quiet/gate': 'failed status.repeated', 'quiet/single': 'blocked gate.failed', 'next/taken': 'passed answered.expected',
    });
  });

  it('is still judged when the order was refused: a status could come all the same', () => {
    const evidence = new Evidence({ catalogue: catalogueOf([story('a', steps)]) });
    const { attempt } = evidence.send('a/order', { answer: 409 });
    evidence.accept(attempt, '7');
    evidence.accept(attempt, '8');
    evidence.watch('a/quiet', attempt);
    evidence.end();
    expect(judged(evidence, 'a')['quiet/single']).toBe('failed check.several');
  });

  it('is blocked when the order never reached the POS', () => {
    const evidence = new Evidence({ catalogue: catalogueOf([story('a', steps)]) });
    const { attempt } = evidence.send('a/order', { answer: { failed: 'refused' } });
    evidence.watch('a/quiet', attempt);
    evidence.end();
    expect(judged(evidence, 'a')['quiet/single']).toBe('blocked send.unreachable');
  });
});
