import { describe, expect, it } from 'vitest';
import { reporterList } from '../../src/cli/reporter-option.ts';
import { writers } from '../../src/report/writers.ts';
import { failedSample, optionsFor } from './fixture.ts';

describe('writers', () => {
  it('are found by the names that --reporter takes', () => {
    expect(Object.keys(writers)).toEqual([...reporterList]);
  });

  it('write JSON that is the report', () => {
    expect(JSON.parse(writers.json(failedSample.report))).toEqual(failedSample.report);
  });

  it('are pure: the same report makes the same text', () => {
    for (const write of Object.values(writers)) {
      expect(write(failedSample.report, optionsFor(failedSample))).toBe(write(structuredClone(failedSample.report), optionsFor(failedSample)));
    }
  });

  it('find what we sent before a callback when the evidence names the callback only', () => {
    const text = writers.terminal(failedSample.report, optionsFor(failedSample));
    expect(text.slice(text.indexOf('STA-009'))).toContain('POST http://127.0.0.1:4020/orders (x12)');
  });
});
