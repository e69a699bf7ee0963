import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLocalTime } from '../../src/contract/format-local-time.ts';

describe('an instant in local time', () => {
  it.each([
    ['2025-07-01T16:00:00Z', 'America/Toronto', '2025-07-01T12:00:00-04:00'],
    ['2025-01-01T04:59:59Z', 'America/Toronto', '2024-12-31T23:59:59-05:00'],
    ['2025-03-09T06:59:59Z', 'America/Toronto', '2025-03-09T01:59:59-05:00'],
    ['2025-03-09T07:00:00Z', 'America/Toronto', '2025-03-09T03:00:00-04:00'],
    ['2025-11-02T05:30:00Z', 'America/Toronto', '2025-11-02T01:30:00-04:00'],
    ['2025-11-02T06:30:00Z', 'America/Toronto', '2025-11-02T01:30:00-05:00'],
    ['2025-06-01T00:00:00Z', 'America/St_Johns', '2025-05-31T21:30:00-02:30'],
    ['2025-06-01T00:00:00Z', 'UTC', '2025-06-01T00:00:00+00:00'],
    ['2025-06-01T04:00:00Z', 'America/Toronto', '2025-06-01T00:00:00-04:00'],
    ['2025-06-01T00:00:00Z', 'Asia/Kathmandu', '2025-06-01T05:45:00+05:45'],
  ])('%s in %s is %s', (instant, zone, expected) => {
    expect(formatLocalTime(Date.parse(instant), zone)).toBe(expected);
  });

  it('always means the same instant, to the second', () => {
    const instants = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2040-01-01') });
    fc.assert(fc.property(instants, fc.constantFrom('America/Toronto', 'America/St_Johns', 'Pacific/Apia', 'UTC'), (ms, zone) => {
      expect(Date.parse(formatLocalTime(ms, zone))).toBe(Math.floor(ms / 1000) * 1000);
    }));
  });
});
