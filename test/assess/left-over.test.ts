import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { Report } from '../../src/model/report.ts';
import { Evidence } from '../checks/evidence.ts';
import { catalogueOf, requirement } from '../checks/rules.ts';
import { check, expectCall, sendMenuSync, sendOrder, story } from '../checks/stories.ts';

const steps = [sendOrder('order'), expectCall('status', 'order', { checks: [check('accepted', 'statusIs', 'accepted')] })];
const rules = catalogueOf([story('a', steps), story('b', [sendMenuSync('sync'), expectCall('menu', 'sync', { call: 'menu' })])]);
const reportOf = ({ events, catalogue }: Evidence): Report => assess(events, catalogue);
const codesOf = (evidence: Evidence): readonly string[] => reportOf(evidence).unclaimed.map(({ code }) => code);

describe('callbacks that no step claimed are listed', () => {
  it('but those that were claimed are not', () => {
    const evidence = new Evidence({ catalogue: rules });
    const { attempt } = evidence.send('a/order');
    evidence.wait('a/status', attempt, evidence.accept(attempt));
    expect(reportOf(evidence).unclaimed).toEqual([]);
  });

  it.each([
    ['callback.unrouted', { call: 'unknown', correlation: { kind: 'unrouted', suspect: true } }],
    ['callback.keyless', { correlation: { kind: 'keyless' } }],
    ['callback.foreign', { correlation: { kind: 'foreign', value: '9' } }],
    ['callback.initiated', { call: 'menuPush', correlation: { kind: 'initiated' } }],
  ] as const)('with what they are: %s', (code, options) => {
    const evidence = new Evidence({ catalogue: rules });
    evidence.callback(undefined, { status: 'ACCEPTED' }, options);
    expect(codesOf(evidence)).toEqual([code]);
  });

  it('with what they are among those of one order', () => {
    const evidence = new Evidence({ catalogue: rules });
    const { attempt } = evidence.send('a/order');
    evidence.callback(attempt, { orderId: attempt.orderId ?? 0, status: 'preparing' });
    evidence.wait('a/status', attempt, evidence.accept(attempt, '7', { answer: 500 }));
    evidence.accept(attempt, '7');
    evidence.accept(attempt, '7');
    evidence.accept(attempt, '8');
    expect(codesOf(evidence)).toEqual(['callback.intermediate', 'callback.retry', 'callback.repeat', 'callback.extra']);
  });

  it('with those that came when their wait had ended with nothing', () => {
    const evidence = new Evidence({ catalogue: rules });
    const { attempt } = evidence.send('a/order');
    evidence.wait('a/status', attempt);
    evidence.accept(attempt, '7');
    evidence.accept(attempt, '8');
    const sync = evidence.send('b/sync', { call: 'menuSync' }).attempt;
    evidence.wait('b/menu', sync);
    evidence.callback(sync, { Items: [] }, { call: 'menu' });
    expect(codesOf(evidence)).toEqual(['callback.late', 'callback.extra', 'callback.late']);
  });

  it('with a second menu for one request', () => {
    const evidence = new Evidence({ catalogue: rules });
    const { attempt } = evidence.send('b/sync', { call: 'menuSync' });
    evidence.wait('b/menu', attempt, evidence.callback(attempt, { Items: [] }, { call: 'menu' }));
    evidence.callback(attempt, { Items: [] }, { call: 'menu' });
    expect(codesOf(evidence)).toEqual(['callback.extra']);
  });
});

it('the dialect counts what the POS was seen to use', () => {
  const evidence = new Evidence({ catalogue: rules });
  const { attempt } = evidence.send('a/order', { answer: { status: 200, body: {} } });
  evidence.send('a/order', { answer: 404 });
  evidence.accept(attempt);
  evidence.callback(attempt, { OrderId: attempt.orderId ?? 0, Status: 'Completed', posOrderId: '7' });
  evidence.callback(attempt, { orderId: attempt.orderId ?? 0, status: 'preparing' });
  evidence.callback(undefined, { status: 'ACCEPTED' });
  const sync = evidence.send('b/sync', { call: 'menuSync', answer: 202 }).attempt;
  evidence.callback(sync, { requestId: sync.requestId, Items: [] }, { call: 'menu' });
  expect(reportOf(evidence).dialect).toEqual({
    statusWords: { 'ACCEPTED': 1, 'Completed': 1, 'preparing (not final)': 1 }, statusMethods: { POST: 3 },
    orderKeys: { '/OrderId': 1, '/orderId': 2 }, checkNumberKeys: { '/checknumber': 1, '/posOrderId': 1 },
    requestIdPlaces: { '/requestId': 1 }, acknowledgements: { '200 with a body': 1, '202': 1 }, retries: { refused: 0, repeated: 0 },
  });
});

describe('retries are counted', () => {
  const retriesOf = (evidence: Evidence): unknown => reportOf(evidence).dialect.retries;

  it('where UEAT had not taken the same, each from the end of the try before it', () => {
    const evidence = new Evidence({ catalogue: rules });
    const { attempt } = evidence.send('a/order');
    evidence.accept(attempt, '7', { answer: 503 });
    evidence.pass(70).accept(attempt, '7', { answer: { failed: 'timeout' } });
    evidence.pass(30).accept(attempt, '7');
    evidence.accept(attempt, '7');
    expect(retriesOf(evidence)).toEqual({ refused: 2, repeated: 2, shortestMs: 40 });
  });

  it('for menus too, and not where other content follows', () => {
    const evidence = new Evidence({ catalogue: rules });
    const sync = evidence.send('b/sync', { call: 'menuSync' }).attempt;
    evidence.callback(sync, { Items: [] }, { call: 'menu', answer: 503 });
    evidence.callback(sync, { Items: [] }, { call: 'menu' });
    const { attempt } = evidence.send('a/order');
    evidence.accept(attempt, '7', { answer: 503 });
    evidence.accept(attempt, '8');
    expect(retriesOf(evidence)).toEqual({ refused: 2, repeated: 1, shortestMs: 10 });
  });

  it('only of what belongs to something that UEAT sent', () => {
    const evidence = new Evidence({ catalogue: rules });
    evidence.callback(undefined, { status: 'ACCEPTED' }, { correlation: { kind: 'foreign', value: '7' }, answer: 404 });
    expect(retriesOf(evidence)).toEqual({ refused: 0, repeated: 0 });
  });
});

describe('a scenario is reported', () => {
  const stateOf = (evidence: Evidence, id: string): unknown => {
    const { state, reason } = reportOf(evidence).scenarios.find((scenario) => scenario.id === id) ?? {};
    return [state, reason?.code];
  };

  it('as completed when all its checks could be put, whatever came of them', () => {
    const evidence = new Evidence({ catalogue: rules });
    evidence.begin('a');
    const { attempt } = evidence.send('a/order');
    evidence.wait('a/status', attempt, evidence.reject(attempt));
    evidence.finish('a');
    expect(stateOf(evidence, 'a')).toEqual(['completed', undefined]);
  });

  it('as blocked, with the first cause, when some could not', () => {
    const evidence = new Evidence({ catalogue: rules });
    evidence.begin('a');
    evidence.send('a/order', { answer: 400 });
    evidence.finish('a');
    expect(stateOf(evidence, 'a')).toEqual(['blocked', 'send.refused']);
  });

  it('as blocked with the cause for which it was never played', () => {
    const evidence = new Evidence({ catalogue: rules });
    evidence.blockScenario('a', { code: 'control.failed', args: { control: 'b' } });
    expect(stateOf(evidence, 'a')).toEqual(['blocked', 'control.failed']);
  });

  it('as interrupted when the record ends before it does', () => {
    const evidence = new Evidence({ catalogue: rules });
    evidence.begin('a');
    expect([stateOf(evidence, 'a'), stateOf(evidence, 'b')]).toEqual([['interrupted', 'run.interrupted'], ['interrupted', 'run.interrupted']]);
  });
});

it('an assumption is relied on when a requirement that names it was judged', () => {
  const evidence = new Evidence({ catalogue: catalogueOf([story('a', steps)], { requirements: [
    requirement('V-accepted', { assumes: ['status.acceptedWords'] }), requirement('V-nowhere', { assumes: ['deadline.menu'] }),
  ] }) });
  const { attempt } = evidence.send('a/order');
  evidence.wait('a/status', attempt, evidence.accept(attempt));
  const reliedOn = reportOf(evidence).assumptions.filter((assumption) => assumption.reliedOn).map(({ id }) => id);
  expect(reliedOn).toEqual(['status.acceptedWords']);
});
