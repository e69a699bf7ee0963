import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClockChange } from '../../src/contract/find-clock-change.ts';
import { formatLocalTime } from '../../src/contract/format-local-time.ts';

const timesOf = (timeZone: string, now: string): readonly string[] => {
  const { beforeMs, afterMs } = findClockChange(timeZone, Date.parse(now));
  return [formatLocalTime(beforeMs, timeZone), formatLocalTime(afterMs, timeZone)];
};

describe('the next change of the clocks', () => {
  it.each([
    ['America/Toronto', '2025-07-01T16:00:00Z', '2025-11-01T12:00:00-04:00', '2025-11-02T12:00:00-05:00'],
    ['America/Toronto', '2025-12-24T16:00:00Z', '2026-03-07T12:00:00-05:00', '2026-03-08T12:00:00-04:00'],
    ['America/St_Johns', '2025-07-01T16:00:00Z', '2025-11-01T12:00:00-02:30', '2025-11-02T12:00:00-03:30'],
    ['Europe/Paris', '2025-07-01T16:00:00Z', '2025-10-25T12:00:00+02:00', '2025-10-26T12:00:00+01:00'],
    ['Australia/Lord_Howe', '2025-07-01T16:00:00Z', '2025-10-04T12:00:00+10:30', '2025-10-05T12:00:00+11:00'],
  ])('in %s, seen from %s, lies between two noons', (timeZone, now, before, after) => {
    expect(timesOf(timeZone, now)).toEqual([before, after]);
  });

  it('is the one after, when it is less than three days away: both noons are days ahead', () => {
    expect(timesOf('America/Toronto', '2025-10-31T16:00:00Z')).toEqual(['2026-03-07T12:00:00-05:00', '2026-03-08T12:00:00-04:00']);
  });

  it('is stood for by two ordinary days where the clocks never change', () => {
    expect(timesOf('America/Regina', '2025-07-01T16:00:00Z')).toEqual(['2025-07-03T12:00:00-06:00', '2025-07-04T12:00:00-06:00']);
  });

  it('always lies ahead, between two noons of different offsets', () => {
    const zone = fc.constantFrom('America/Toronto', 'America/Vancouver', 'America/St_Johns', 'America/Halifax', 'Europe/London');
    fc.assert(fc.property(zone, fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2035-01-01') }), (timeZone, nowMs) => {
      const { beforeMs, afterMs } = findClockChange(timeZone, nowMs);
      const [before, after] = [formatLocalTime(beforeMs, timeZone), formatLocalTime(afterMs, timeZone)];
      expect([before, after].every((time) => time.includes('T12:00:00'))).toBe(true);
      expect(before.slice(-6)).not.toBe(after.slice(-6));
      expect(beforeMs - nowMs).toBeGreaterThan(86_400_000);
      expect([23, 24.5, 23.5, 25]).toContain((afterMs - beforeMs) / 3_600_000);
    }), { numRuns: 60 });
  });
});
