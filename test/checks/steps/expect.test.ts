import { describe, expect, it } from 'vitest';
import { arrivesOf } from '../../../src/checks/steps/judge-expect.ts';
import type { Exchange } from '../../../src/model/exchange.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import type { ExpectStep, SendStep } from '../../../src/model/scenario.ts';
import { Evidence, type Answer } from '../evidence.ts';
import { catalogueOf, shipped } from '../rules.ts';
import { ask, check, expectCall, expectNone, sendMenuSync, sendOrder, story } from '../stories.ts';
import { judged } from './judged.ts';

const accepted = check('accepted', 'statusIs', 'accepted', { gate: true });
const numbered = check('numbered', 'checkNumber', 'present');

function evidenceOf(send: Partial<SendStep> = {}, wait: Partial<ExpectStep> = {}): Evidence {
  const steps = [
    sendOrder('order', { checks: [check('taken', 'answered', '2xx')], ...send }),
    expectCall('status', 'order', { checks: [accepted, numbered], ...wait }),
    expectNone('end', 'order', [check('single', 'oneCheck', true)]),
  ];
  return new Evidence({ catalogue: catalogueOf([story('a', steps)]) });
}

function waitedInVain(evidence: Evidence, { timeoutMs = 180_000 } = {}): ReturnType<Evidence['send']>['attempt'] {
  const { attempt } = evidence.send('a/order');
  evidence.wait('a/status', attempt, undefined, { timeoutMs });
  return attempt;
}

describe('a callback that was claimed', () => {
  it('has arrived, and its checks are judged on it', () => {
    const evidence = evidenceOf();
    const { attempt } = evidence.send('a/order');
    evidence.wait('a/status', attempt, evidence.accept(attempt));
    expect(judged(evidence, 'a')).toMatchObject({
      'order/taken': 'passed answered.expected', 'status/arrives': 'passed arrived',
      'status/accepted': 'passed status.is', 'status/numbered': 'passed check.number',
    });
  });

  it('has arrived even when it came before the order was acknowledged', () => {
    const evidence = evidenceOf();
    const { attempt, exchange } = evidence.send('a/order', { answer: 'open' });
    const early = evidence.accept(attempt);
    evidence.close(exchange.id, 202);
    evidence.wait('a/status', attempt, early);
    expect(judged(evidence, 'a')).toMatchObject({ 'status/arrives': 'passed arrived', 'status/accepted': 'passed status.is' });
  });

  it('blocks what follows a gate that it does not meet, and nothing before it', () => {
    const evidence = evidenceOf({}, { checks: [numbered, accepted, check('again', 'checkNumber', 'present')] });
    const { attempt } = evidence.send('a/order');
    evidence.wait('a/status', attempt, evidence.reject(attempt));
    evidence.end();
    expect(judged(evidence, 'a')).toMatchObject({
      'status/arrives': 'passed arrived', 'status/numbered': 'notApplicable check.notAccepted', 'status/accepted': 'failed status.isNot',
      'status/again': 'blocked gate.failed', 'end/single': 'blocked gate.failed',
    });
  });
});

describe('a callback that never came', () => {
  it('fails its arrival alone, and blocks the checks that it would have been put to', () => {
    const evidence = evidenceOf();
    waitedInVain(evidence);
    expect(judged(evidence, 'a')).toMatchObject({
      'order/taken': 'passed answered.expected', 'status/arrives': 'failed arrived.never',
      'status/accepted': 'blocked gate.failed', 'status/numbered': 'blocked gate.failed', 'end/single': 'blocked gate.failed',
    });
  });

  it('verifies what the contract names for its call, or what the step names', () => {
    const steps = [sendOrder('order'), expectCall('own', 'order'), expectCall('usual', 'order', { arrives: [] })];
    const usual = shipped.contract.inbound.orderStatus.arrives;
    const context = new Evidence({ catalogue: catalogueOf([story('a', steps)]) }).context();
    const verified = steps.flatMap((step) => (step.kind === 'expect' ? [arrivesOf(step, context)] : []));
    expect(usual).not.toEqual([]);
    expect(verified).toEqual([['V-arrives'], usual]);
  });

  it('fails when only an intermediate status came: that is no final one', () => {
    const evidence = evidenceOf();
    const { attempt } = evidence.send('a/order');
    evidence.callback(attempt, { orderId: attempt.orderId ?? 0, status: 'preparing' });
    evidence.wait('a/status', attempt);
    expect(judged(evidence, 'a')['status/arrives']).toBe('failed arrived.never');
  });

  it.each([['DONE'], [null], [42], [{ word: 'ACCEPTED' }]])('is blocked when a status with the word %j came instead', (status) => {
    const evidence = evidenceOf();
    const { attempt } = evidence.send('a/order');
    evidence.callback(attempt, { orderId: attempt.orderId ?? 0, status });
    evidence.wait('a/status', attempt);
    expect(judged(evidence, 'a')).toMatchObject({ 'status/arrives': 'blocked status.unknownWord', 'status/accepted': 'blocked status.unknownWord' });
  });

  it('is blocked when the wait was shorter than the deadline, and tells how long it really was', () => {
    const evidence = evidenceOf();
    waitedInVain(evidence, { timeoutMs: 20_000 });
    expect(judged(evidence, 'a')['status/arrives']).toBe('blocked wait.shorterThanDeadline');
  });

  it('fails when a short wait began so late that the deadline had passed', () => {
    const evidence = evidenceOf();
    const { attempt } = evidence.send('a/order');
    evidence.pass(175_000);
    evidence.wait('a/status', attempt, undefined, { timeoutMs: 20_000 });
    expect(judged(evidence, 'a')['status/arrives']).toBe('failed arrived.never');
  });

  it('is blocked when it did not come and the relay was gone meanwhile, also when the wait was cut short by that', () => {
    const evidence = evidenceOf();
    const { attempt } = evidence.send('a/order');
    evidence.pass(10_000).write({ type: 'harnessStalled', stalledMs: 1_000, overMs: 1_000, cutOff: true });
    evidence.pass(180_000).wait('a/status', attempt, undefined, { timeoutMs: 180_000 });
    expect(judged(evidence, 'a')).toMatchObject({ 'status/arrives': 'blocked callbacks.cutOff', 'status/accepted': 'blocked callbacks.cutOff' });
    const lost = evidenceOf();
    const sent = lost.send('a/order');
    lost.write({ type: 'waitStarted', step: 'a/status', key: sent.attempt.key, attemptId: sent.attempt.id, timeoutMs: 180_000 });
    lost.pass(60_000).write({ type: 'harnessStalled', stalledMs: 60_000, overMs: 60_000, cutOff: true });
    lost.write({ type: 'waitEnded', step: 'a/status', cutShort: true });
    expect(judged(lost, 'a')['status/arrives']).toBe('blocked callbacks.cutOff');
  });

  it('cannot be shown not to have come while the relay was gone, though one that came all the same still counts', () => {
    const outage = { type: 'harnessStalled', stalledMs: 1_000, overMs: 1_000, cutOff: true } as const;
    const endOf = (write: (evidence: Evidence, attempt: ReturnType<Evidence['send']>['attempt']) => void): string | undefined => {
      const evidence = evidenceOf();
      const { attempt } = evidence.send('a/order');
      evidence.wait('a/status', attempt, evidence.accept(attempt));
      evidence.watch('a/end', attempt);
      write(evidence, attempt);
      evidence.end();
      return judged(evidence, 'a')['end/single'];
    };
    expect(endOf((evidence) => evidence.pass(5_000))).toBe('passed check.single');
    expect(endOf((evidence) => evidence.pass(5_000).write(outage))).toBe('blocked callbacks.cutOff');
    expect(endOf((evidence, attempt) => {
      evidence.pass(5_000).write(outage);
      evidence.accept(attempt, 'another');
    })).toBe('failed check.several');
  });

  it('is missed when the relay was gone only before it was sent', () => {
    const evidence = evidenceOf();
    evidence.write({ type: 'harnessStalled', stalledMs: 5_000, overMs: 5_000, cutOff: true });
    evidence.pass(10);
    waitedInVain(evidence);
    expect(judged(evidence, 'a')['status/arrives']).toBe('failed arrived.never');
  });

  it('is blocked when a short wait only seems long because the harness stood still', () => {
    const evidence = evidenceOf();
    const { attempt } = evidence.send('a/order');
    evidence.pass(175_000).write({ type: 'harnessStalled', stalledMs: 170_000, overMs: 170_000 });
    evidence.wait('a/status', attempt, undefined, { timeoutMs: 20_000 });
    expect(judged(evidence, 'a')['status/arrives']).toBe('blocked wait.shorterThanDeadline');
  });

  it('is blocked when the run was interrupted during the wait', () => {
    const evidence = evidenceOf();
    const { attempt } = evidence.send('a/order');
    evidence.wait('a/status', attempt, undefined, { cutShort: true });
    expect(judged(evidence, 'a')).toMatchObject({ 'status/arrives': 'blocked run.interrupted', 'status/accepted': 'blocked run.interrupted' });
  });

  it('is blocked by the loss of the way from the POS when that ended the run during the wait', () => {
    const evidence = evidenceOf();
    const { attempt } = evidence.send('a/order');
    evidence.wait('a/status', attempt, undefined, { cutShort: true });
    evidence.write({ type: 'runEnded', interrupted: true, cause: { code: 'callbacks.lost', args: { by: 'relay.lost' } } });
    expect(judged(evidence, 'a')).toMatchObject({ 'status/arrives': 'blocked callbacks.lost', 'status/accepted': 'blocked callbacks.lost', 'end/single': 'blocked callbacks.lost' });
  });
});

describe('a callback after its wait', () => {
  it('has arrived late: its arrival passes, its other checks stay blocked', () => {
    const evidence = evidenceOf();
    evidence.accept(waitedInVain(evidence));
    evidence.end();
    expect(judged(evidence, 'a')).toMatchObject({
      'status/arrives': 'passed arrived.late', 'status/accepted': 'blocked arrived.late', 'status/numbered': 'blocked arrived.late',
      'end/single': 'blocked arrived.late',
    });
  });

  it('has not arrived when it is about a later attempt', () => {
    const evidence = new Evidence({ catalogue: catalogueOf([story('a', [
      sendOrder('order'), expectCall('status', 'order'), sendOrder('again', { again: 'order' }), expectCall('status-again', 'again'),
    ])]) });
    const { attempt } = evidence.send('a/order');
    evidence.wait('a/status', attempt);
    const second = evidence.send('a/again', { again: attempt });
    evidence.wait('a/status-again', second.attempt, evidence.accept(second.attempt));
    expect(judged(evidence, 'a')).toEqual({ 'status/arrives': 'failed arrived.never', 'status-again/arrives': 'passed arrived' });
  });

  it('has arrived late when it is a menu', () => {
    const steps = [sendMenuSync('sync'), expectCall('menu', 'sync', { call: 'menu', checks: [check('items', 'menuHasItems', true)] })];
    const evidence = new Evidence({ catalogue: catalogueOf([story('a', steps)]) });
    const { attempt } = evidence.send('a/sync', { call: 'menuSync' });
    evidence.wait('a/menu', attempt);
    evidence.callback(attempt, { Items: [] }, { call: 'menu' });
    expect(judged(evidence, 'a')).toEqual({ 'menu/arrives': 'passed arrived.late', 'menu/items': 'blocked arrived.late' });
  });
});

describe('a retry that was expected', () => {
  const retry = { isRetry: true, checks: [check('same', 'retried', 'sameContent')] };

  function played(play: (evidence: Evidence, attempt: ReturnType<Evidence['send']>['attempt']) => Exchange | undefined): Evidence {
    const steps = [sendOrder('order'), expectCall('status', 'order'), expectCall('retry', 'order', retry)];
    const evidence = new Evidence({ catalogue: catalogueOf([story('a', steps)]) });
    const { attempt } = evidence.send('a/order');
    evidence.wait('a/status', attempt, evidence.accept(attempt, '7', { answer: 500 }));
    evidence.wait('a/retry', attempt, play(evidence, attempt));
    return evidence;
  }

  it('has arrived, and says the same', () => {
    const evidence = played((own, attempt) => own.accept(attempt, '7'));
    expect(judged(evidence, 'a')).toMatchObject({ 'retry/arrives': 'passed arrived', 'retry/same': 'passed retry.came' });
  });

  it('never came', () => {
    const evidence = played(() => undefined);
    expect(judged(evidence, 'a')).toMatchObject({ 'retry/arrives': 'failed retry.notCome', 'retry/same': 'blocked gate.failed' });
  });

  it('is not missed in the time that a restart at the till took', () => {
    const steps = [sendOrder('order'), expectCall('status', 'order'), ask('restart', []), expectCall('retry', 'order', retry)];
    const evidence = new Evidence({ catalogue: catalogueOf([story('a', steps)]) });
    const { attempt } = evidence.send('a/order');
    evidence.wait('a/status', attempt, evidence.accept(attempt, '7', { answer: 500 }));
    evidence.write({ type: 'asked', step: 'a/restart', hook: 'restartPos' });
    evidence.pass(1_000_000).write({ type: 'askAnswered', step: 'a/restart', by: 'person', output: '' });
    evidence.wait('a/retry', attempt, undefined, { timeoutMs: 1_000 });
    expect(judged(evidence, 'a')).toMatchObject({ 'retry/arrives': 'blocked wait.shorterThanDeadline' });
    evidence.pass(200_000).write({ type: 'drainEnded', isQuiet: true });
    expect(judged(evidence, 'a')).toMatchObject({ 'retry/arrives': 'failed retry.notCome' });
  });

  it('came after its wait', () => {
    const evidence = played(() => undefined);
    const [attempt] = evidence.record.attempts.values();
    if (attempt !== undefined) evidence.accept(attempt, '7');
    expect(judged(evidence, 'a')).toMatchObject({ 'retry/arrives': 'passed arrived.late', 'retry/same': 'blocked arrived.late' });
  });
});

describe('callbacks that belong nowhere', () => {
  const suspect = { call: 'unknown', correlation: { kind: 'unrouted', suspect: true }, url: '/v1/status' } as const;

  it.each([
    ['a keyless one on the right path', {}],
    ['one with a JSON body on an unknown path', suspect],
  ] as const)('turn an empty wait from failed to blocked: %s', (_what, options) => {
    const evidence = evidenceOf();
    const { attempt } = evidence.send('a/order');
    evidence.callback(undefined, { status: 'ACCEPTED' }, options);
    evidence.wait('a/status', attempt);
    expect(judged(evidence, 'a')).toMatchObject({ 'status/arrives': 'blocked callback.unattributable', 'status/accepted': 'blocked callback.unattributable' });
  });

  it.each([
    ['one that names an order of another run', { correlation: { kind: 'foreign', value: '9' } }],
    ['a GET or one without JSON on an unknown path', { call: 'unknown', correlation: { kind: 'unrouted', suspect: false } }],
    ['a keyless one of another call', { call: 'menu' }],
    ['a menu that nobody asked for', { call: 'menuPush', correlation: { kind: 'initiated' } }],
  ] as const)('leave an empty wait failed: %s', (_what, options) => {
    const evidence = evidenceOf();
    const { attempt } = evidence.send('a/order');
    evidence.callback(undefined, { status: 'ACCEPTED' }, options);
    evidence.wait('a/status', attempt);
    expect(judged(evidence, 'a')['status/arrives']).toBe('failed arrived.never');
  });

  it('say nothing of an order that was sent after them', () => {
    const evidence = evidenceOf();
    evidence.callback(undefined, { status: 'ACCEPTED' }, suspect);
    waitedInVain(evidence);
    expect(judged(evidence, 'a')['status/arrives']).toBe('failed arrived.never');
  });
});

describe('a callback that only the requestId leads to its order', () => {
  it('has arrived, and fails the check for the key alone', () => {
    const evidence = evidenceOf({}, { checks: [accepted, check('key', 'orderIdIsKey', true), numbered] });
    const { attempt } = evidence.send('a/order');
    const body = { requestId: attempt.requestId, status: 'ACCEPTED', checknumber: '7' };
    evidence.wait('a/status', attempt, evidence.callback(attempt, body, { correlation: { kind: 'matched', key: attempt.key, by: 'requestId' } }));
    expect(judged(evidence, 'a')).toMatchObject({
      'status/arrives': 'passed arrived', 'status/accepted': 'passed status.is', 'status/key': 'failed key.notOrderId', 'status/numbered': 'passed check.number',
    });
  });
});

describe('a send that stands in the way', () => {
  it.each([[400], [404], [409], [500], [503], [302]])('blocks what was expected of it at once when it was answered %i', (answer) => {
    const evidence = evidenceOf();
    evidence.send('a/order', { answer });
    expect(judged(evidence, 'a')).toMatchObject({ 'order/taken': 'failed answered.unexpected', 'status/arrives': 'blocked send.refused', 'status/accepted': 'blocked send.refused' });
  });

  it.each<[string, Partial<SendStep>]>([['its payload was faulty', { invalid: 'payload' }], ['it may be refused', { orRefused: true }]])(
    'settles what was expected of it when it was rightly refused: %s', (_why, send) => {
      const evidence = evidenceOf({ ...send, checks: [check('settled', 'refusedOrTaken', true)] });
      evidence.send('a/order', { answer: 422 });
      expect(judged(evidence, 'a')).toMatchObject({ 'order/settled': 'passed refused.expected', 'status/arrives': 'notApplicable refused.expected' });
    });

  it('does not settle anything when a functional fault was refused', () => {
    const evidence = evidenceOf({ invalid: 'functional' });
    evidence.send('a/order', { answer: 400 });
    expect(judged(evidence, 'a')['status/arrives']).toBe('blocked send.refused');
  });

  it.each(['refused', 'dns', 'tls'] as const)('blocks everything when the POS could not be reached: %s', (failed) => {
    const evidence = evidenceOf();
    evidence.send('a/order', { answer: { failed } });
    evidence.end();
    expect(new Set(Object.values(judged(evidence, 'a')))).toEqual(new Set(['blocked send.unreachable']));
  });

  it.each<[Answer]>([[{ failed: 'timeout' }], [{ failed: 'reset' }]])('fails itself, and the status is still judged, after %j', (answer) => {
    const evidence = evidenceOf();
    evidence.send('b/order');
    const { attempt } = evidence.send('a/order', { answer });
    evidence.wait('a/status', attempt, evidence.accept(attempt));
    expect(judged(evidence, 'a')).toMatchObject({ 'order/taken': 'failed answered.nothing', 'status/arrives': 'passed arrived', 'status/accepted': 'passed status.is' });
  });
});

describe('a menu under a requestId that UEAT never gave', () => {
  const steps = [sendMenuSync('sync'), expectCall('menu', 'sync', { call: 'menu' })];
  const arrival = (body: JsonObject): string | undefined => {
    const evidence = new Evidence({ catalogue: catalogueOf([story('a', steps)]) });
    const { attempt } = evidence.send('a/sync', { call: 'menuSync' });
    evidence.callback(undefined, body, { call: 'menu', correlation: { kind: 'foreign', value: 'other' } });
    evidence.wait('a/menu', attempt);
    return judged(evidence, 'a')['menu/arrives'];
  };

  it('may have been the answer when it names no location, and was none when it names another one', () => {
    expect(arrival({ requestId: 'other', Items: [] })).toBe('blocked callback.unattributable');
    expect(arrival({ requestId: 'other', locationId: 'elsewhere', Items: [] })).toBe('failed arrived.never');
  });
});
