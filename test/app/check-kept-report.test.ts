import { describe, expect, it } from 'vitest';
import { checkKeptReport } from '../../src/app/check-kept-report.ts';
import { harnessVersion } from '../../src/model/version.ts';
import { renderJson } from '../../src/report/render-json.ts';
import { passedSample } from '../report/fixture.ts';

const report = { ...passedSample.report, harness: { version: harnessVersion } };

/** Where the verdict stands in the text of the report. */
const verdictLine = renderJson(report).split('\n').findIndex((line) => line.startsWith('  "verdict"')) + 1;

describe('the report that is kept with a run', () => {
  it('may be missing, and may be the one that the evidence leads to', () => {
    expect(checkKeptReport(undefined, report)).toEqual([]);
    expect(checkKeptReport(renderJson(report), report)).toEqual([]);
  });

  it('is found to be another one, from the line on where it differs', () => {
    expect(checkKeptReport(renderJson({ ...report, verdict: 'failed' }), report)).toMatchObject([{ file: 'report.json', line: verdictLine, code: 'evidence.reportChanged' }]);
    expect(checkKeptReport('', report)).toMatchObject([{ line: 1, code: 'evidence.reportChanged' }]);
    expect(checkKeptReport(`${renderJson(report)}\n`, report)).toMatchObject([{ code: 'evidence.reportChanged' }]);
  });

  it('may differ where another version of the harness judged', () => {
    const older = { ...report, harness: { version: '0.0.1' } };
    expect(checkKeptReport(renderJson({ ...older, verdict: 'failed' }), older)).toMatchObject([{ line: verdictLine, code: 'evidence.judgedOtherwise' }]);
  });
});
