import { describe, expect, it } from 'vitest';
import { doubtReport, type Doubt } from '../../src/assess/doubt-report.ts';
import { failedSample, passedSample } from '../report/fixture.ts';

const doubts = (count: number): readonly Doubt[] => Array.from({ length: count }, (_, index) => ({ code: 'evidence.reportChanged', place: `events.jsonl:${index + 1}` }));

describe('a report whose evidence does not verify', () => {
  it.each([
    ['passed', { ...passedSample.report, certifies: true }],
    ['failed', failedSample.report],
  ])('is incomplete though it %s, certifies nothing, and says so before anything else', (_verdict, report) => {
    const doubted = doubtReport(report, doubts(2));
    expect(doubted).toMatchObject({ verdict: 'incomplete', certifies: false });
    expect(doubted.reasons).toEqual([{ code: 'evidence.unverified', args: { count: 2, places: ['events.jsonl:1', 'events.jsonl:2'] } }, ...report.reasons]);
  });

  it('keeps what the evidence would show', () => {
    const { verdict: _verdict, certifies: _certifies, reasons: _reasons, ...rest } = failedSample.report;
    expect(doubtReport(failedSample.report, doubts(1))).toMatchObject(rest);
  });

  it('counts every place and names five', () => {
    expect(doubtReport(passedSample.report, doubts(9)).reasons[0]?.args).toEqual({ count: 9, places: [1, 2, 3, 4, 5].map((line) => `events.jsonl:${line}`) });
  });
});

it('a report whose evidence verifies stays as it is', () => {
  const report = { ...passedSample.report, certifies: true };
  expect(doubtReport(report, [])).toBe(report);
});
