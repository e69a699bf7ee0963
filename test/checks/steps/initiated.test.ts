import { describe, expect, it } from 'vitest';
import type { InitiatedCall } from '../../../src/model/call.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { Evidence, place } from '../evidence.ts';
import { catalogueOf } from '../rules.ts';
import { ask, check, expectCall, expectNone, story } from '../stories.ts';
import { judged } from './judged.ts';

const steps = [
  { ...ask('change', []), hook: 'pushMenu' },
  expectCall('push', 'change', { call: 'menuPush', checks: [check('price', 'pushCarries', 'price')] }),
  { ...ask('restore', []), hook: 'restoreMenu' },
  { ...expectNone('once', 'change', [check('single', 'sentOnce', true)]), call: 'menuPush' as const },
];
const pushOf = (Price: number): JsonObject => ({ Items: [{ Id: 'a', Name: 'Soup', Type: 'Item', Prices: [{ Service: 'Pickup', Price }] }] });

/** A price was changed at the till from 500 to 550, and what the POS does of itself is waited for. */
class Till extends Evidence {
  constructor(isAnswered = true) {
    super({ catalogue: catalogueOf([story('a', steps)]) });
    this.begin('a');
    this.write({ type: 'asked', step: 'a/change', hook: 'pushMenu' });
    if (isAnswered) this.write({ type: 'askAnswered', step: 'a/change', by: 'hook', output: '{"itemId":"a","price":550}' });
  }

  expectPush(timeoutMs = 180_000): this {
    this.write({ type: 'waitStarted', step: 'a/push', key: 'ask:a/change', timeoutMs });
    return this;
  }

  push(price: number, call: InitiatedCall = 'menuPush'): string {
    return this.callback(undefined, pushOf(price), { call, headers: [['x-ueat-locationid', place]], correlation: { kind: 'initiated', locationId: place } }).id;
  }

  endWait(claimed?: string, cutShort = false): this {
    this.write({ type: 'waitEnded', step: 'a/push', ...(claimed !== undefined && { claimed }), cutShort });
    return this;
  }

  restore(): this {
    this.write({ type: 'asked', step: 'a/restore', hook: 'restoreMenu' });
    return this;
  }
}

describe('a push that is expected', () => {
  it('came, and its checks are asked of it', () => {
    const till = new Till().expectPush();
    till.endWait(till.push(550));
    expect(judged(till, 'a')).toMatchObject({ 'push/arrives': 'passed arrived', 'push/price': 'passed push.carries' });
  });

  it('did not come until the deadline: that alone fails', () => {
    const till = new Till().expectPush().pass(180_000).endWait();
    expect(judged(till, 'a')).toMatchObject({ 'push/arrives': 'failed arrived.never', 'push/price': 'blocked gate.failed', 'once/single': 'blocked run.interrupted' });
  });

  it('was not waited for until the deadline, which blames nobody', () => {
    const till = new Till().expectPush(5_000).pass(5_000).endWait();
    expect(judged(till, 'a')).toMatchObject({ 'push/arrives': 'blocked wait.shorterThanDeadline', 'push/price': 'blocked wait.shorterThanDeadline' });
  });

  it('was no longer waited for when the run was interrupted', () => {
    const till = new Till().expectPush().endWait(undefined, true);
    expect(judged(till, 'a')).toMatchObject({ 'push/arrives': 'blocked run.interrupted', 'push/price': 'blocked run.interrupted' });
  });

  it('came after its wait: it arrived, and what it says is not judged', () => {
    const till = new Till().expectPush().pass(180_000).endWait();
    till.push(550);
    expect(judged(till, 'a')).toMatchObject({ 'push/arrives': 'passed arrived.late', 'push/price': 'blocked arrived.late' });
  });

  it('is not the one that puts the old price back', () => {
    const till = new Till().expectPush().pass(180_000).endWait().restore();
    till.push(500);
    expect(judged(till, 'a')['push/arrives']).toBe('failed arrived.never');
  });

  it.each([
    ['the location', place, 'blocked push.underRequestId'],
    ['another location', 'elsewhere', 'failed arrived.never'],
  ])('may have come for %s under a requestId of the POS’s own', (_what, locationId, arrival) => {
    const till = new Till().expectPush();
    till.callback(undefined, pushOf(550), { call: 'menu', headers: [['x-ueat-locationid', locationId], ['x-ueat-requestid', 'trace-1']], correlation: { kind: 'foreign', value: 'trace-1' }, answer: 404 });
    till.pass(180_000).endWait();
    expect(judged(till, 'a')['push/arrives']).toBe(arrival);
  });

  it('may have come to a path that UEAT does not serve', () => {
    const till = new Till().expectPush();
    till.callback(undefined, pushOf(550), { call: 'unknown', url: '/menus', correlation: { kind: 'unrouted', suspect: true }, answer: 404 });
    till.pass(180_000).endWait();
    expect(judged(till, 'a')['push/arrives']).toBe('blocked callback.unattributable');
  });

  it('is not due when nobody did anything at the till', () => {
    expect(judged(new Till(false), 'a')).toMatchObject({ 'push/arrives': 'blocked run.unfinished', 'push/price': 'blocked run.unfinished' });
  });
});

describe('a push that must not come again', () => {
  it.each([
    ['nothing followed', [], 'passed sent.once'],
    ['another followed', [500], 'passed sent.once'],
    ['the same followed', [550], 'failed sent.again'],
  ])('is judged at the end of the run: %s', (_, later, outcome) => {
    const till = new Till().expectPush();
    till.endWait(till.push(550)).restore();
    later.forEach((price) => till.push(price));
    expect(judged(till, 'a')['once/single']).toBe('blocked run.interrupted');
    till.end();
    expect(judged(till, 'a')['once/single']).toBe(outcome);
  });

  it('is not judged when the first one never came', () => {
    const till = new Till().expectPush().pass(180_000).endWait();
    till.end();
    expect(judged(till, 'a')['once/single']).toBe('blocked gate.failed');
  });
});
