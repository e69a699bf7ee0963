import { describe, expect, it } from 'vitest';
import { Evidence } from '../evidence.ts';
import { catalogueOf } from '../rules.ts';
import { ask, check, expectCall, sendOrder, story } from '../stories.ts';
import { judged } from './judged.ts';

const looked = check('looked', 'answered', '2xx');
const taken = check('taken', 'answered', '2xx');
const asking = [ask('look', [looked]), sendOrder('order', { checks: [taken] }), expectCall('status', 'order', { checks: [check('ok', 'statusIs', 'accepted')] })];
const evidenceOf = (steps = asking): Evidence => new Evidence({ catalogue: catalogueOf([story('a', steps)]) });

describe('something that is asked of the till', () => {
  it('stands in nobody\'s way once it was answered', () => {
    const evidence = evidenceOf();
    evidence.write({ type: 'asked', step: 'a/look', hook: 'readCheck' });
    evidence.write({ type: 'askAnswered', step: 'a/look', by: 'person', output: 'done' });
    const { attempt } = evidence.send('a/order');
    evidence.wait('a/status', attempt, evidence.accept(attempt));
    expect(judged(evidence, 'a')).toEqual({
      'look/looked': 'notApplicable check.noSubject', 'order/taken': 'passed answered.expected', 'status/arrives': 'passed arrived', 'status/ok': 'passed status.is',
    });
  });

  it.each(['ask.unanswered', 'hook.failed'])('blocks itself and all that follows with its own cause: %s', (code) => {
    const evidence = evidenceOf();
    evidence.write({ type: 'asked', step: 'a/look', hook: 'readCheck' });
    evidence.blockStep('a/look', { code, args: { hook: 'readCheck' } });
    expect(judged(evidence, 'a')).toEqual({
      'look/looked': `blocked ${code}`, 'order/taken': `blocked ${code}`, 'status/arrives': `blocked ${code}`, 'status/ok': `blocked ${code}`,
    });
  });

  it('is unanswered as long as nobody says otherwise', () => {
    expect(judged(evidenceOf(), 'a')['look/looked']).toBe('blocked ask.unanswered');
  });
});

describe('a step that could not be done', () => {
  it('blocks all checks of it and of later steps with its cause, and none of earlier ones', () => {
    const evidence = evidenceOf([sendOrder('first', { checks: [taken] }), sendOrder('order', { checks: [taken] }), expectCall('status', 'order')]);
    evidence.send('a/first');
    evidence.blockStep('a/order', { code: 'item.unbound', args: { role: 'simple' } });
    expect(judged(evidence, 'a')).toEqual({
      'first/taken': 'passed answered.expected', 'order/taken': 'blocked item.unbound', 'status/arrives': 'blocked item.unbound',
    });
  });
});

describe('an order that could show nothing with this menu', () => {
  it('puts no question and leaves none open, neither there nor in later steps', () => {
    const evidence = evidenceOf([sendOrder('order', { checks: [taken] }), expectCall('status', 'order', { checks: [check('ok', 'statusIs', 'accepted')] })]);
    evidence.blockStep('a/order', { code: 'order.roundingAlike', args: {} });
    expect(judged(evidence, 'a')).toEqual({
      'order/taken': 'notApplicable order.roundingAlike', 'status/arrives': 'notApplicable order.roundingAlike', 'status/ok': 'notApplicable order.roundingAlike',
    });
  });
});

describe('a scenario that was not played, or not to its end', () => {
  it('blocks what was not played with the cause that the run recorded', () => {
    const evidence = evidenceOf([sendOrder('first', { checks: [taken] }), sendOrder('order', { checks: [taken] })]);
    evidence.send('a/first');
    evidence.blockScenario('a', { code: 'run.interrupted', args: {} });
    expect(judged(evidence, 'a')).toEqual({ 'first/taken': 'passed answered.expected', 'order/taken': 'blocked run.interrupted' });
  });

  it('is blocked as unfinished when the record just ends', () => {
    const evidence = evidenceOf([sendOrder('order', { checks: [taken] }), expectCall('status', 'order')]);
    expect(judged(evidence, 'a')).toEqual({ 'order/taken': 'blocked run.unfinished', 'status/arrives': 'blocked run.unfinished' });
  });
});

describe('a gate', () => {
  it('that failed blocks the rest of its step and all later steps', () => {
    const gate = check('gate', 'answered', '2xx', { gate: true });
    const evidence = evidenceOf([sendOrder('order', { checks: [taken, gate, check('late', 'answered', '2xx')] }), sendOrder('next', { checks: [taken] })]);
    evidence.send('a/order', { answer: 500 });
    expect(judged(evidence, 'a')).toEqual({
      'order/taken': 'failed answered.unexpected', 'order/gate': 'failed answered.unexpected', 'order/late': 'blocked gate.failed', 'next/taken': 'blocked gate.failed',
    });
  });

  it('that was blocked itself passes its own cause on, so that one root cause is said once', () => {
    const steps = [
      sendOrder('order'), expectCall('status', 'order', { checks: [check('gate', 'statusIs', 'accepted', { gate: true })] }), sendOrder('next', { checks: [taken] }),
    ];
    const evidence = evidenceOf(steps);
    evidence.send('a/order', { answer: 503 });
    expect(judged(evidence, 'a')).toMatchObject({ 'status/gate': 'blocked send.refused', 'next/taken': 'blocked send.refused' });
  });

  it('that has no meaning here stands in nobody’s way', () => {
    const gate = check('gate', 'refusedOrTaken', true, { gate: true });
    const evidence = evidenceOf([sendOrder('order', { invalid: 'payload', checks: [gate, taken] })]);
    evidence.send('a/order');
    expect(judged(evidence, 'a')).toEqual({ 'order/gate': 'notApplicable acknowledged', 'order/taken': 'passed answered.expected' });
  });
});
