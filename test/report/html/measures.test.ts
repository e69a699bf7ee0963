import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../src/model/exchange.ts';
import type { StepRecord } from '../../../src/model/record-parts.ts';
import { countRejectCodes } from '../../../src/report/html/count-reject-codes.ts';
import { layOutTimeline } from '../../../src/report/html/lay-out-timeline.ts';
import { measureTimes, percentile } from '../../../src/report/html/measure-times.ts';
import { mergeStretches } from '../../../src/report/html/merge-stretches.ts';
import { createTurns } from '../../../src/report/html/shown-once.ts';
import { spellValue } from '../../../src/report/html/spell-value.ts';
import { receivedStatus, sentOrder } from '../fixture.ts';

const at = (exchange: Exchange, startedMs: number, endedMs = startedMs + 5): Exchange => ({ ...exchange, startedMs, endedMs });

describe('percentile', () => {
  it('is the smallest value that so many percent do not exceed', () => {
    expect([50, 95, 100].map((percent) => percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], percent))).toEqual([5, 10, 10]);
    expect(percentile([7], 50)).toBe(7);
    fc.assert(fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.integer({ min: 1, max: 100 }), (numbers, percent) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const value = percentile(sorted, percent);
      expect(sorted.filter((number) => number <= value).length).toBeGreaterThanOrEqual(sorted.length * percent / 100);
      expect(sorted.filter((number) => number < value).length).toBeLessThan(sorted.length * percent / 100);
    }));
  });
});

describe('measureTimes', () => {
  it('counts from the moment when a request left, and only the first callback of each', () => {
    const sent = { ...at(sentOrder('x1', 'a'), 100, 160), sentMs: 140 };
    const silent: Exchange = { ...sentOrder('x4', 'a'), closing: { kind: 'failed', reason: 'timeout', detail: '' } };
    const exchanges = [sent, silent, at(receivedStatus('x2', {}), 240), at(receivedStatus('x3', {}), 940)];
    expect(measureTimes({ exchanges, sentFor: () => sent })).toEqual([
      { name: 'acknowledgeOrder', count: 1, p50Ms: 20, p95Ms: 20, longestMs: 20 },
      { name: 'finalStatus', count: 1, p50Ms: 100, p95Ms: 100, longestMs: 100 },
    ]);
  });
});

describe('what is said of callbacks', () => {
  it('counts reject codes in whatever case their members are written', () => {
    const exchanges = [
      receivedStatus('x1', { errors: [{ code: 'B' }, { code: 'A' }, { message: 'none' }] }), receivedStatus('x2', { Errors: [{ Code: 'A' }, 'text', null] }),
      receivedStatus('x3', 'no JSON'), receivedStatus('x4', { errors: 'text' }), sentOrder('x5', 'a', { errors: [{ code: 'OUT' }] }),
    ];
    expect(countRejectCodes(exchanges)).toEqual({ A: 2, B: 1 });
  });
});

describe('layOutTimeline', () => {
  it('puts what overlaps in lanes of its own, and a lane that is free is taken again', () => {
    const send = (id: string, scenario: string, fromMs: number, toMs: number): Exchange => ({ ...at(sentOrder(id, 'a'), fromMs, toMs), step: `${scenario}/1-send` });
    const first = send('x1', 'orders/a', 0, 10);
    const steps = new Map<string, StepRecord>([['orders/a/2-expect', { isEnded: true, wait: { startedMs: 10, startedSeq: 3, timeoutMs: 900, endedMs: 50 } }], ['orders/a/3-reply', { isEnded: true }]]);
    const exchanges = [first, send('x2', 'orders/b', 20, 30), send('x3', 'orders/c', 30, 40), send('x5', 'orders/d', 50, 60), at(receivedStatus('x4', {}), 48, 50), sentOrder('x6', 'stray')];
    const rows = layOutTimeline({ exchanges, steps, sentFor: () => first });
    expect(rows.map(({ scenario, lane, fromMs, toMs }) => [scenario, lane, fromMs, toMs])).toEqual([['orders/a', 1, 0, 50], ['orders/b', 2, 20, 30], ['orders/c', 2, 30, 40], ['orders/d', 1, 50, 60]]);
    expect(rows[0]?.stretches).toEqual([{ kind: 'ueatWaits', fromMs: 0, toMs: 10 }, { kind: 'posWaits', fromMs: 48, toMs: 50 }, { kind: 'ueatWaits', fromMs: 10, toMs: 50 }]);
  });
});

describe('mergeStretches', () => {
  it('joins what is close, of one kind, and loses no time', () => {
    const stretch = (kind: 'ueatWaits' | 'posWaits', fromMs: number, toMs: number) => ({ kind, fromMs, toMs });
    expect(mergeStretches([stretch('ueatWaits', 12, 20), stretch('ueatWaits', 0, 10), stretch('posWaits', 10, 12), stretch('ueatWaits', 15, 18), stretch('ueatWaits', 30, 31)], 5))
      .toEqual([stretch('posWaits', 10, 12), stretch('ueatWaits', 0, 20), stretch('ueatWaits', 30, 31)]);
  });
});

describe('the room for exchanges in full', () => {
  it('is given once each, and ends', () => {
    const takeTurn = createTurns();
    const big = sentOrder('x1', 'z'.repeat(2_000_000));
    expect([big, big, { ...big, id: 'x2' }, sentOrder('x3', 'a')].map(takeTurn)).toEqual(['here', 'above', 'list', 'here']);
  });
});

describe('a value beside the one that was expected', () => {
  it.each([
    [3000, { deadlineMs: 3000 }, 'fr', '3\u00A0s'], [3000, { cents: 3000 }, 'en', '3000'], [3325.151, { tookMs: 3325.151 }, 'fr', '3,3\u00A0s'],
    ['accepted', {}, 'fr', 'acceptée'], [['a', 'b'], {}, 'en', 'a, b'], [null, {}, 'en', 'nothing'], [{ a: 1 }, {}, 'en', '{"a":1}'], [{ a: 'z'.repeat(200) }, {}, 'en', undefined], [undefined, {}, 'en', undefined],
  ] as const)('is %j with %j in %s: %s', (value, args, language, shown) => {
    expect(spellValue(value, { args }, language)).toBe(shown);
  });
});
