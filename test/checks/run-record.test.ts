import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { RunRecord } from '../../src/model/run-record.ts';
import { Evidence } from './evidence.ts';

describe('a record', () => {
  it('keeps attempts and callbacks of one key together, in order', () => {
    const evidence = new Evidence();
    const { attempt } = evidence.send('a/first');
    evidence.send('a/other');
    const rejected = evidence.reject(attempt);
    const again = evidence.send('a/again', { again: attempt }).attempt;
    const accepted = evidence.accept(again);
    const { attempts, callbacks } = evidence.thread(attempt);
    expect([attempts.map(({ ordinal }) => ordinal), callbacks.map(({ id }) => id)]).toEqual([[1, 2], [rejected.id, accepted.id]]);
    expect(evidence.record.sendOf(again.id)?.step).toBe('a/again');
  });

  it('closes an exchange everywhere that it is known', () => {
    const evidence = new Evidence();
    const { attempt, exchange } = evidence.send('a/order', { answer: 'open' });
    const callback = evidence.accept(attempt, '7', { answer: 'open' });
    evidence.close(exchange.id, 202);
    evidence.close(callback.id, 200);
    expect(evidence.record.sendOf(attempt.id)?.closing?.kind).toBe('answered');
    expect(evidence.thread(attempt).callbacks[0]?.closing?.kind).toBe('answered');
    expect(exchange).toMatchObject({ sentMs: 40, endedMs: 60, sentSeq: 4, endedSeq: 6 });
  });

  it('tells a wait that was claimed from one that ended empty or was cut short', () => {
    const evidence = new Evidence();
    const { attempt } = evidence.send('a/order');
    evidence.wait('a/claimed', attempt, evidence.accept(attempt));
    evidence.wait('a/empty', attempt);
    evidence.wait('a/cut', attempt, undefined, { cutShort: true });
    const waits = ['a/claimed', 'a/empty', 'a/cut'].map((step) => evidence.record.steps.get(step)?.wait);
    expect(waits.map((wait) => [wait?.claimed, wait?.cutShort])).toEqual([['x2', false], [undefined, false], [undefined, true]]);
  });

  it('knows which wait claimed a callback, until that step waits anew', () => {
    const evidence = new Evidence();
    const { attempt } = evidence.send('a/order');
    const callback = evidence.accept(attempt);
    evidence.wait('a/status', attempt, callback);
    const { record } = evidence;
    expect([record.claimOf(callback.id)?.attemptId, record.claimed.has(callback.id)]).toEqual([attempt.id, true]);
    evidence.wait('a/status', attempt);
    expect([record.claimOf(callback.id), record.claimed.has(callback.id)]).toEqual([undefined, false]);
  });

  it('finds an attempt by the requestId that it was sent under, the first of several', () => {
    const evidence = new Evidence();
    const { attempt } = evidence.send('a/order');
    evidence.write({ type: 'attemptOpened', attempt: { ...attempt, id: 'a/copy#1' }, isTampered: false });
    expect(evidence.record.attemptOfRequest(attempt.requestId)).toBe(attempt);
    expect(evidence.record.attemptOfRequest('of nobody')).toBeUndefined();
  });

  it('is at another version after every event', () => {
    const evidence = new Evidence();
    const before = evidence.record.version;
    evidence.begin('a');
    expect(evidence.record.version).toBe(before + 1);
  });

  it('is not confused by facts about what it does not know', () => {
    const evidence = new Evidence();
    evidence.write({ type: 'exchangeEnded', exchangeId: 'nowhere', closing: { kind: 'failed', reason: 'reset', detail: '' } });
    evidence.write({ type: 'waitEnded', step: 'a/never-begun', cutShort: false });
    expect([evidence.record.exchanges.size, evidence.record.steps.size]).toEqual([0, 0]);
  });

  it('knows which callbacks belong nowhere and could have been somebody’s', () => {
    const evidence = new Evidence();
    evidence.accept(evidence.send('a/order').attempt);
    const keyless = evidence.callback(undefined, {});
    const lost = evidence.callback(undefined, {}, { call: 'unknown', correlation: { kind: 'unrouted', suspect: true } });
    evidence.callback(undefined, {}, { call: 'unknown', correlation: { kind: 'unrouted', suspect: false } });
    expect(evidence.record.strays.map(({ id }) => id)).toEqual([keyless.id, lost.id]);
  });

  describe('a menu without a requestId that came while one sync was open', () => {
    const sync = (body: Json, claims: boolean) => {
      const evidence = new Evidence();
      const { attempt } = evidence.send('a/sync', { call: 'menuSync' });
      const crossing = evidence.callback(attempt, body, { call: 'menu', correlation: { kind: 'matched', key: attempt.key, by: 'openSync' } });
      if (claims) evidence.wait('a/menu', attempt, crossing);
      const answer = evidence.callback(attempt, { requestId: attempt.requestId, Items: [] }, { call: 'menu' });
      const { call, correlation } = evidence.exchange(crossing.id);
      return [call, correlation?.kind, evidence.thread(attempt).callbacks.map(({ id }) => (id === answer.id ? 'answer' : 'crossing'))];
    };

    it('is a push when one comes that echoes it', () => {
      expect(sync({ Items: [] }, false)).toEqual(['menuPush', 'initiated', ['answer']]);
    });

    it('stays the answer that a wait took it for', () => {
      expect(sync({ Items: [] }, true)).toEqual(['menu', 'matched', ['crossing', 'answer']]);
    });

    it.each(['{"Items": [', '[]', '{"Items": [], "Categories": []}', '{"locationId": "L1", "Items": []}', '{}'])('stays a menu when it has not the form of a push: %s', (body) => {
      expect(sync(body, false)).toEqual(['menu', 'matched', ['crossing', 'answer']]);
    });
  });

  it('knows when it began, when it ended, and whether it drained', () => {
    const evidence = new Evidence();
    expect([evidence.record.hasDrained, evidence.record.end]).toEqual([false, undefined]);
    evidence.end({ interrupted: true });
    expect([evidence.record.hasDrained, evidence.record.end?.interrupted, evidence.record.lastMs]).toEqual([true, true, 30]);
    expect(evidence.record.startedAt).toBe(evidence.events[0]?.at);
  });
});

describe('a harness that stood still', () => {
  const stalled = (endedMs: number, stalledMs: number): RunRecord => {
    const record = new RunRecord();
    record.add({ type: 'harnessStalled', stalledMs, overMs: stalledMs, seq: 1, at: '', atMs: endedMs });
    return record;
  };

  it.each([[0, 1000, 300], [600, 700, 300], [400, 550, 300], [750, 900, 300], [0, 500, 0], [800, 900, 0]])(
    'from 500 ms to 800 ms did so between %i ms and %i ms for %i ms', (fromMs, toMs, expected) => {
      expect(stalled(800, 300).stalledBetween(fromMs, toMs)).toBe(expected);
    });

  it('is counted once for each time, whatever the order', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 10 }), (lengths) => {
      const record = new RunRecord();
      lengths.forEach((stalledMs, index) => { record.add({ type: 'harnessStalled', stalledMs, overMs: stalledMs, seq: index + 1, at: '', atMs: (index + 1) * 100 }); });
      expect(record.stalledBetween(0, 10_000)).toBe(lengths.reduce((sum, length) => sum + length, 0));
    }));
  });
});
