import { describe, expect, it } from 'vitest';
import { renderSarif } from '../../src/report/sarif/render-sarif.ts';
import { failedSample, incompleteSample, optionsFor, passedSample, type Sample } from './fixture.ts';
import { validateSarif } from './readers/validate-sarif.ts';

interface Place {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string }; readonly region: object };
}

interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: ReadonlyArray<{ readonly id: string; readonly help: { readonly text: string } }> } };
  readonly invocations: ReadonlyArray<{ readonly toolExecutionNotifications: ReadonlyArray<{ readonly level: string }> }>;
  readonly results: ReadonlyArray<{
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly kind: string;
    readonly level: string;
    readonly message: { readonly text: string };
    readonly locations: readonly Place[];
    readonly relatedLocations?: readonly Place[];
    readonly partialFingerprints: Readonly<Record<string, string>>;
  }>;
}

const text = (sample: Sample, language: 'en' | 'fr' = 'en'): string => renderSarif(sample.report, optionsFor(sample, { language }));

function read(sample: Sample): SarifRun {
  const [run] = (JSON.parse(text(sample)) as { readonly runs: readonly SarifRun[] }).runs;
  if (run === undefined) throw new Error('there is no run');
  return run;
}

describe('SARIF', () => {
  it('is clean to the Multitool for each kind of run in both languages, and the Multitool is awake', async () => {
    const objections = await validateSarif({
      passed: text(passedSample), failed: text(failedSample), failedFr: text(failedSample, 'fr'), incomplete: text(incompleteSample),
      broken: text(failedSample).replaceAll('"startColumn": 9', '"startColumn": -9'),
    });
    const { broken, ...others } = objections;
    expect(others).toEqual({ passed: [], failed: [], failedFr: [], incomplete: [] });
    expect(broken?.join('\n')).toMatch(/^error JSON1008 .*startColumn/);
  });

  it('has every requirement as a rule, and results that point back at theirs', () => {
    const { tool, results } = read(failedSample);
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(failedSample.report.requirements.map(({ id }) => id));
    expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(results.map(({ ruleId }) => ruleId));
    expect(tool.driver.rules.find(({ id }) => id === 'STA-003')?.help.text).toContain('Fix: Check every item id');
  });

  it('is an error for a MUST, a warning for a SHOULD, and open for what was not settled', () => {
    expect(read(failedSample).results.map(({ ruleId, kind, level }) => `${ruleId} ${kind} ${level}`)).toEqual([
      'STA-003 fail error', 'STA-003 fail error', 'TRN-004 fail error', 'STA-009 fail warning', 'RES-001 open none',
    ]);
    expect(read(incompleteSample).results.map(({ ruleId, kind }) => `${ruleId} ${kind}`)).toEqual([
      'ORD-001 open', 'ORD-002 open', 'ORD-003 open', 'ORD-003 open', 'LUN-001 review', 'STA-004 open', 'STA-005 open',
    ]);
    expect(read(passedSample).results.map(({ ruleId, kind }) => `${ruleId} ${kind}`)).toEqual(['OPS-001 open']);
  });

  it('says the verdict in a notification', () => {
    const levelsOf = (sample: Sample) => read(sample).invocations.flatMap(({ toolExecutionNotifications }) => toolExecutionNotifications.map(({ level }) => level));
    expect([passedSample, failedSample, incompleteSample].map((sample) => levelsOf(sample)[0])).toEqual(['note', 'error', 'error']);
  });

  it('locates the check in the catalogue and the evidence in the journal', () => {
    const [result] = read(failedSample).results;
    expect(result?.locations[0]?.physicalLocation).toEqual({ artifactLocation: { uri: 'status/unknown-item.yaml', uriBaseId: 'CATALOGUE' }, region: { startLine: 21, startColumn: 9 } });
    expect(result?.relatedLocations?.map(({ physicalLocation }) => physicalLocation)).toEqual([
      { artifactLocation: { uri: 'events.jsonl', uriBaseId: 'RUN' }, region: { startLine: 12 } }, { artifactLocation: { uri: 'events.jsonl', uriBaseId: 'RUN' }, region: { startLine: 17 } },
    ]);
  });

  it('knows a result again in the next run, whatever its ids, and tells results of one run apart', () => {
    const marks = (sample: Sample) => read(sample).results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints));
    const next: Sample = {
      exchanges: [],
      report: { ...failedSample.report, run: { ...failedSample.report.run, id: 'other' }, requirements: failedSample.report.requirements.map((item) => ({ ...item, findings: item.findings.map((one) => ({ ...one, evidence: [], args: { ...one.args, word: 'other' } })) })) },
    };
    expect(marks(next)).toEqual(marks(failedSample));
    expect(new Set(marks(failedSample)).size).toBe(marks(failedSample).length);
  });
});
