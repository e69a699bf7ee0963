import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTrialTally } from '../../../src/assess/trial/tally-trial.ts';
import { createOrderTable } from '../../../src/assess/trial/order-table.ts';
import { createTimeBins } from '../../../src/assess/trial/time-bins.ts';
import type { TrialEvent, TrialEventKind, TrialFigures } from '../../../src/model/trial.ts';

const start = Date.parse('2026-05-01T23:59:00Z');
type Written = readonly [seconds: number, kind: TrialEventKind, orderId?: string, more?: Partial<TrialEvent>];
const toEvent = ([seconds, kind, orderId = '', more = {}]: Written): TrialEvent => ({ atMs: start + seconds * 1_000, locationId: 'L1', kind, orderId, hasReason: false, checkNumber: kind === 'accepted' ? `A-${orderId}` : '', ...more });

function figuresOf(...events: readonly Written[]): TrialFigures {
  const tally = createTrialTally();
  for (const event of events) tally.add(toEvent(event));
  return tally.figures();
}

describe('the figures of a trial', () => {
  it('are orders by their last final status, and the days and locations on which they were sent', () => {
    const figures = figuresOf(
      [0, 'sent', '1'], [1, 'acknowledged', '1'], [4, 'accepted', '1'], [10, 'sent', '2'], [12, 'rejected', '2', { hasReason: true }], [90, 'sent', '3', { locationId: 'L2' }], [95, 'rejected', '3'], [100, 'sent', '4'],
    );
    expect(figures).toMatchObject({
      from: '2026-05-01T23:59:00.000Z', to: '2026-05-02T00:00:40.000Z', orders: 4, locations: 2, days: 2, accepted: 1, rejected: 2, unanswered: 1, duplicates: 0, strays: 0,
      acceptance: { part: 1, whole: 4 }, rejectedWithReason: { part: 1, whole: 2 }, uptime: null, statusTimes: { count: 3, p50Ms: 4_000, maxMs: 5_000 },
    });
  });

  it('count an order that was corrected and accepted as accepted, and each of its sendings for its own time', () => {
    const figures = figuresOf([0, 'sent', '1'], [2, 'rejected', '1'], [60, 'sent', '1'], [67, 'accepted', '1']);
    expect(figures).toMatchObject({ orders: 1, accepted: 1, rejected: 0, unanswered: 0, statusTimes: { count: 2, p50Ms: 2_000, maxMs: 7_000 } });
  });

  it('count an order that was sent again and not answered as unanswered, unless it was accepted before', () => {
    expect(figuresOf([0, 'sent', '1'], [2, 'rejected', '1'], [60, 'sent', '1'])).toMatchObject({ rejected: 0, unanswered: 1 });
    expect(figuresOf([0, 'sent', '1'], [2, 'accepted', '1'], [60, 'sent', '1'])).toMatchObject({ accepted: 1, unanswered: 0 });
  });

  it('time a sending that is told twice from the first', () => {
    expect(figuresOf([0, 'sent', '1'], [5, 'sent', '1'], [8, 'accepted', '1']).statusTimes).toMatchObject({ count: 1, maxMs: 8_000 });
  });

  it('find an order with two check numbers, and none in an acceptance that is told twice', () => {
    expect(figuresOf([0, 'sent', '1'], [1, 'accepted', '1'], [2, 'accepted', '1'], [3, 'accepted', '1', { checkNumber: '' }]).duplicates).toBe(0);
    expect(figuresOf([0, 'sent', '1'], [1, 'accepted', '1'], [2, 'accepted', '1', { checkNumber: 'B' }], [3, 'accepted', '1', { checkNumber: 'C' }])).toMatchObject({ duplicates: 1, accepted: 1 });
    expect(figuresOf([0, 'sent', '1'], [1, 'accepted', '1', { checkNumber: '' }], [2, 'accepted', '1', { checkNumber: 'B' }]).duplicates).toBe(0);
  });

  it('match a sending that stands after its status, and leave statuses of no sending out', () => {
    expect(figuresOf([9, 'accepted', '1'], [3, 'sent', '1'])).toMatchObject({ orders: 1, accepted: 1, strays: 0, statusTimes: { count: 1, maxMs: 6_000 } });
    expect(figuresOf([9, 'accepted', '1'], [9, 'rejected', '2'])).toMatchObject({ orders: 0, accepted: 0, strays: 2, statusTimes: { count: 0, p50Ms: null, maxMs: null } });
  });

  it('keep to an acceptance, whatever follows it', () => {
    expect(figuresOf([0, 'sent', '1'], [1, 'accepted', '1'], [2, 'rejected', '1'])).toMatchObject({ accepted: 1, rejected: 0 });
  });

  it('say how long locations were up that tell of it', () => {
    const at = (locationId: string) => ({ locationId });
    const figures = figuresOf([0, 'sent', '1', at('A')], [10, 'down', '', at('A')], [15, 'down', '', at('A')], [30, 'up', '', at('A')], [40, 'up', '', at('A')], [50, 'up', '', at('B')], [90, 'down', '', at('B')], [100, 'sent', '2', at('C')]);
    // A: 100 s watched, 20 s down; B: 50 s watched, 10 s down, until the last event of all.
    expect(figures.uptime).toEqual({ part: 120_000, whole: 150_000 });
  });

  it('are none without events', () => {
    expect(figuresOf()).toMatchObject({ from: null, to: null, orders: 0, uptime: null });
  });
});

describe('the table of orders', () => {
  it('knows each id again, however many there are', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.oneof(fc.string({ minLength: 1 }), fc.bigInt({ min: 0n, max: 2n ** 70n }).map(String), fc.uuid()), { maxLength: 300 }), (ids) => {
      const table = createOrderTable();
      expect(ids.every((id) => table.find(id).isNew)).toBe(true);
      expect(ids.some((id) => table.find(id).isNew)).toBe(false);
      expect(table.count).toBe(ids.length);
    }));
  });

  it('keeps what was noted when it grows', () => {
    const table = createOrderTable();
    const ids = Array.from({ length: 20_000 }, (_, index) => String(index * 7));
    for (const [index, id] of ids.entries()) {
      const { slot } = table.find(id);
      table.sentAt[slot] = index;
    }
    expect(ids.map((id) => table.find(id).slot).filter((slot, index) => table.sentAt[slot] !== index)).toEqual([]);
  });

  it('tells ids apart that a careless reading would not', () => {
    const table = createOrderTable();
    expect(['1', '01', '1.0', '4294967297', ' 1', '-1', '9007199254740993', '9007199254740992'].filter((id) => !table.find(id).isNew)).toEqual([]);
  });
});

describe('binned times', () => {
  it('have percentiles by nearest rank, at most one bin more than they are', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 1, maxLength: 200 }), fc.constantFrom(50, 95, 100), (times, percent) => {
      const bins = createTimeBins();
      for (const ms of times) bins.add(ms);
      const exact = [...times].sort((a, b) => a - b)[Math.ceil((times.length * percent) / 100) - 1] ?? 0;
      const found = bins.percentile(percent) ?? -1;
      expect(found).toBeGreaterThanOrEqual(exact);
      expect(found - exact).toBeLessThan(exact <= 600_000 ? 10 : 1_000);
    }));
  });

  it('hold what takes days too', () => {
    const bins = createTimeBins();
    bins.add(400_000_000);
    expect([bins.maxMs, bins.percentile(50)]).toEqual([400_000_000, 86_400_000]);
  });
});
