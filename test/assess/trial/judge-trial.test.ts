import { describe, expect, it } from 'vitest';
import { judgeTrial } from '../../../src/assess/trial/judge-trial.ts';
import { toTrialEvent, type WrittenEvent } from '../../../src/assess/trial/to-trial-event.ts';
import type { AvailabilityThresholds, TrialFigures } from '../../../src/model/trial.ts';

const figures: TrialFigures = {
  from: '2026-05-01T00:00:00.000Z', to: '2026-05-15T00:00:00.000Z', orders: 1_000, locations: 3, days: 14, accepted: 980, rejected: 15, unanswered: 5, duplicates: 1, strays: 0,
  acceptance: { part: 980, whole: 1_000 }, rejectedWithReason: { part: 14, whole: 15 }, statusTimes: { count: 995, p50Ms: 2_000, p95Ms: 50_000, maxMs: 90_000 }, uptime: { part: 995_000_000_000, whole: 1_000_000_000_000 },
};
const within = { p50: 500, p95: 946 };
const judge = (wanted: AvailabilityThresholds | undefined, changed: Partial<TrialFigures> = {}, counted = within) => judgeTrial({ ...figures, ...changed }, counted, wanted);

describe('a trial held against a policy', () => {
  it.each<[AvailabilityThresholds, AvailabilityThresholds, 'failed' | 'incomplete']>([
    [{ orders: 1_000 }, { orders: 1_001 }, 'incomplete'], [{ locations: 3 }, { locations: 4 }, 'incomplete'], [{ days: 14 }, { days: 15 }, 'incomplete'],
    [{ acceptance: 98_000 }, { acceptance: 98_001 }, 'failed'], [{ rejectedWithReason: 93_333 }, { rejectedWithReason: 93_334 }, 'failed'], [{ uptime: 99_500 }, { uptime: 99_501 }, 'failed'],
    [{ duplicates: 1 }, { duplicates: 0 }, 'failed'], [{ unanswered: 5 }, { unanswered: 4 }, 'failed'], [{ statusWithin: { max: 90_000 } }, { statusWithin: { max: 89_999 } }, 'failed'],
  ])('meets %j and misses %j', (met, missed, outcome) => {
    expect(judge(met)).toMatchObject({ outcome: 'passed', reasons: [] });
    expect(judge(missed).outcome).toBe(outcome);
    expect(judge({ ...met, ...missed }).measures).toHaveLength(1);
  });

  it('counts exactly how many statuses were in time: 946 of 995 are 95 %, 945 are not', () => {
    expect(judge({ statusWithin: { p95: 50_000 } }).outcome).toBe('passed');
    expect(judge({ statusWithin: { p95: 50_000 } }, {}, { p50: 500, p95: 945 })).toMatchObject({ outcome: 'failed', reasons: [{ code: 'trial.missed', args: { measures: ['statusWithin.p95'] } }] });
    expect(judge({ statusWithin: { p50: 2_000 } }, {}, { p50: 497, p95: 0 }).outcome).toBe('failed');
  });

  it('passes nothing that nobody asked', () => {
    expect(judge(undefined)).toEqual({ outcome: 'incomplete', reasons: [{ code: 'trial.noThresholds', args: {} }], measures: [] });
    expect(judge({})).toMatchObject({ outcome: 'incomplete' });
  });

  it('is incomplete where the events do not show what is asked', () => {
    const empty = { orders: 0, acceptance: { part: 0, whole: 0 }, rejectedWithReason: { part: 0, whole: 0 }, statusTimes: { count: 0, p50Ms: null, p95Ms: null, maxMs: null }, uptime: null };
    const wanted = { acceptance: 1, rejectedWithReason: 1, uptime: 1, statusWithin: { p50: 1, p95: 1, max: 1 }, duplicates: 0, unanswered: 9 };
    const { outcome, measures, reasons } = judge(wanted, empty);
    expect({ outcome, blocked: measures.filter((measure) => measure.outcome === 'blocked').length, codes: reasons.map(({ code }) => code) }).toEqual({ outcome: 'incomplete', blocked: 8, codes: ['trial.notShown'] });
    expect(judge({ rejectedWithReason: 100_000 }, { rejectedWithReason: { part: 0, whole: 0 } }).outcome).toBe('passed');
  });

  it('fails although more is to be shown', () => {
    expect(judge({ orders: 2_000, acceptance: 99_000 }).reasons.map(({ code }) => code)).toEqual(['trial.missed', 'trial.notShown']);
  });
});

describe('a production event', () => {
  const written: WrittenEvent = { at: '2026-05-01T12:00:00.250-04:00', locationId: 'L1', orderId: '7', event: 'Accepted', code: '', reason: '', checkNumber: ' A-1 ' };

  it('is read with its time, whatever its offset', () => {
    expect(toTrialEvent(written)).toEqual({ atMs: Date.parse('2026-05-01T16:00:00.250Z'), locationId: 'L1', kind: 'accepted', orderId: '7', hasReason: false, checkNumber: 'A-1' });
    expect(toTrialEvent({ ...written, event: 'rejected', reason: 'x' })).toMatchObject({ hasReason: true });
    expect(toTrialEvent({ ...written, event: 'down', orderId: '' })).toMatchObject({ kind: 'down' });
  });

  it.each<[Partial<WrittenEvent>, string]>([
    [{ at: '2026-05-01T12:00:00' }, 'badTime'], [{ at: '2026-13-01T12:00:00Z' }, 'badTime'], [{ at: '1780000000000' }, 'badTime'], [{ at: '' }, 'badTime'], [{ event: 'acepted' }, 'badEvent'], [{ locationId: '' }, 'noLocation'], [{ orderId: '' }, 'noOrder'],
  ])('is none with %j', (change, code) => {
    expect(toTrialEvent({ ...written, ...change })).toBe(code);
  });
});
