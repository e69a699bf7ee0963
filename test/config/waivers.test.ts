import { describe, expect, it } from 'vitest';
import { problemsOf, readFixture, readText } from './read-fixture.ts';

const text = `${readText('minimal.yaml')}\nwaivers: [{ requirement: STA-001, reason: later, owner: QA, expires: 2026-12-31 }]\n`;

describe('waivers', () => {
  it('are read with everything that they say', () => {
    expect(readFixture('minimal.yaml', { text }).partner.waivers).toEqual([{ requirement: 'STA-001', reason: 'later', owner: 'QA', expires: '2026-12-31' }]);
  });

  it.each([['the last millisecond of their day', '2026-12-31T23:59:59.999Z', 0], ['the first one of the next', '2027-01-01T00:00:00.000Z', 1]])('hold until the end of their last day: %s', (_when, now, count) => {
    const problems = problemsOf('minimal.yaml', { text, now: Date.parse(now) });
    expect(problems.map(({ code }) => code)).toEqual(Array.from({ length: count }, () => 'config.waiverExpired'));
  });

  it('do not end when nobody asks for the time, as in a sandbox', () => {
    expect(problemsOf('minimal.yaml', { text, now: undefined })).toEqual([]);
  });
});
