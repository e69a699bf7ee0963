import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/report/render-json.ts';
import { reportNotes } from '../../src/report/report-notes.ts';
import { reportSchema } from '../../src/report/report-schema.ts';
import { failedSample, incompleteSample, passedSample } from './fixture.ts';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(reportSchema);

const failed = (): Record<string, unknown> => JSON.parse(renderJson(failedSample.report)) as Record<string, unknown>;

describe('the schema of reports', () => {
  it('accepts what is written as report.json', () => {
    for (const { report } of [passedSample, failedSample, incompleteSample]) {
      validate(JSON.parse(renderJson(report)));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it('refuses a report without any one of its members', () => {
    for (const member of Object.keys(failed())) {
      const { [member]: _, ...rest } = failed();
      expect([member, validate(rest)]).toEqual([member, false]);
    }
  });

  it('refuses members that it does not know, at the top and within', () => {
    expect(validate({ ...failed(), score: 97 })).toBe(false);
    expect(validate({ ...failed(), harness: { version: '0.1.0', host: 'x' } })).toBe(false);
  });

  it('says what a member is only of members that there are', () => {
    const { $defs, ...top } = reportSchema;
    const told = JSON.stringify([top, $defs]);
    expect(Object.values(reportNotes).filter((note) => !told.includes(JSON.stringify(note)))).toEqual([]);
  });

  it('refuses words that the model does not have', () => {
    expect(validate({ ...failed(), verdict: 'green' })).toBe(false);
    expect(validate({ ...failed(), schemaVersion: 2 })).toBe(false);
    expect(validate({ ...failed(), run: { ...failedSample.report.run, startedAt: 'yesterday' } })).toBe(false);
  });
});
