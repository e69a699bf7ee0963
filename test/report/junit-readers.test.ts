import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertJUnitToCTRFReport } from 'junit-to-ctrf';
import { parse, type TestSuites } from 'junit2json';
import { describe, expect, it, onTestFinished } from 'vitest';
import { renderJunit } from '../../src/report/junit/render-junit.ts';
import { failedSample, incompleteSample, optionsFor, passedSample, type Sample } from './fixture.ts';
import { readXml, type XmlElement } from './read-xml.ts';
import { findMisfits } from './readers/xunit-misfits.ts';

const { mergeToString } = createRequire(import.meta.url)('junit-report-merger') as { readonly mergeToString: (sources: readonly string[]) => Promise<string> };

const samples = [['passed', passedSample], ['failed', failedSample], ['incomplete', incompleteSample]] as const;
const text = (sample: Sample): string => renderJunit(sample.report, optionsFor(sample));

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
}

function countsOf(xml: string): Counts {
  const { tests, failures, errors } = readXml(xml).attributes;
  return { tests: Number(tests), failures: Number(failures), errors: Number(errors) };
}

function skippedIn(element: XmlElement): number {
  return (element.name === 'skipped' ? 1 : 0) + element.children.reduce((sum, child) => sum + skippedIn(child), 0);
}

describe('JUnit, to other readers', () => {
  it.each(samples)('has the structure of Jenkins’ schema: a %s run', (_name, sample) => {
    expect(findMisfits(readXml(text(sample)))).toEqual([]);
  });

  it('would not have it with a thing out of place', () => {
    const broken = text(failedSample).replace('<testcase classname', '<testcase line="1" classname').replace(' failures="0"', '');
    expect(findMisfits(readXml(broken))).toEqual(['testsuites/testsuite/testcase: line is not allowed', 'testsuites/testsuite: failures is missing']);
  });

  it.each(samples)('has the same counts for junit2json: a %s run', async (_name, sample) => {
    const read = await parse(text(sample)) as TestSuites;
    const cases = read.testsuite?.flatMap(({ testcase }) => testcase ?? []) ?? [];
    expect({ tests: read.tests, failures: read.failures, errors: read.errors }).toEqual(countsOf(text(sample)));
    expect({
      tests: cases.length, failures: cases.filter(({ failure }) => failure !== undefined).length, errors: cases.filter(({ error }) => error !== undefined).length,
    }).toEqual(countsOf(text(sample)));
  });

  it.each(samples)('has the same counts for junit-to-ctrf: a %s run', async (_name, sample) => {
    const folder = mkdtempSync(join(tmpdir(), 'ppip-junit-'));
    onTestFinished(() => { rmSync(folder, { recursive: true }); });
    writeFileSync(join(folder, 'junit.xml'), text(sample));
    const converted = await convertJUnitToCTRFReport(join(folder, 'junit.xml'));
    const { tests, failures, errors } = countsOf(text(sample));
    expect(converted?.results.summary).toMatchObject({ tests, failed: failures + errors, skipped: skippedIn(readXml(text(sample))) });
  });

  it('adds up in junit-report-merger', async () => {
    const merged = await mergeToString([text(passedSample), text(failedSample).replaceAll('<testsuite name="', '<testsuite name="second ')]);
    const [root] = [await parse(merged) as TestSuites];
    const [one, other] = [countsOf(text(passedSample)), countsOf(text(failedSample))];
    expect({ tests: root.tests, failures: root.failures, errors: root.errors }).toEqual({
      tests: one.tests + other.tests, failures: one.failures + other.failures, errors: one.errors + other.errors,
    });
  });

  it('tells where, what was expected and what was found, under a frame of the body, with the wire beside it', async () => {
    const read = await parse(text(failedSample)) as TestSuites;
    const failed = read.testsuite?.flatMap(({ testcase }) => testcase ?? []).find(({ name }) => name?.includes('STA-003') === true);
    expect(failed?.failure?.[0]?.inner).toContain('Pointer: /status\nExpected: rejected\nFound: accepted\n');
    expect(failed?.failure?.[0]?.inner).toContain('  > |   "status": "ACCEPTED"');
    expect(failed?.['system-out']?.join('\n')).toMatch(/^x12 UEAT → POS POST .*\n[^]*^x12 HTTP 200$[^]*^x13 POS → UEAT PUT \/v2\/order\/status$/m);
  });
});
