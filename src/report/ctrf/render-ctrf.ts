import type { Json, JsonObject } from '../../model/json.ts';
import type { Report, RequirementReport } from '../../model/report.ts';
import { areaOf } from '../area-of.ts';
import { narrateFinding } from '../narrate-finding.ts';
import type { RenderOptions } from '../render-options.ts';
import { resultForms, resultOf, verdictResult } from '../result-of.ts';
import { showExchanges, spanOf } from '../show-exchange.ts';
import { sourceText } from '../source-text.ts';
import { splitLocation } from '../split-location.ts';
import { tellingFindings, tellReasons, tellVerdict, whyNot } from '../tell-requirement.ts';

type Status = (typeof resultForms)[keyof typeof resultForms]['ctrf'];

interface CtrfTest extends JsonObject {
  readonly status: Status;
}

/** Findings that one test tells in full, at most. */
const mostTold = 4;

const statusOfOutcome = { passed: 'passed', failed: 'failed', blocked: 'pending', notApplicable: 'skipped' } as const;

function toTest(requirement: RequirementReport, report: Report, options: RenderOptions): CtrfTest {
  const { id, level, text, standing, source, findings, required } = requirement;
  const { language } = options;
  const telling = tellingFindings(requirement);
  const evidence = (telling.length > 0 ? telling : findings).flatMap((finding) => finding.evidence);
  const { file, line } = splitLocation((telling[0] ?? findings[0])?.location ?? '');
  const message = whyNot(requirement, language);
  const stdout = showExchanges(evidence, options);
  return {
    testId: id,
    name: `${id} ${text[language]}`,
    status: resultForms[resultOf(requirement)].ctrf,
    duration: Math.round(spanOf(evidence, options)),
    suite: [areaOf(id)],
    rawStatus: standing,
    ...(message !== '' && { message }),
    ...(telling.length > 0 && { trace: telling.slice(0, mostTold).map((finding) => narrateFinding(finding, report, options).join('\n')).join('\n\n') }),
    ...(file !== '' && { filePath: file }),
    ...(line !== undefined && { line }),
    tags: [level, ...(required ? ['required'] : [])],
    type: 'conformance',
    ...(stdout.length > 0 && { stdout }),
    ...(findings.length > 0 && { steps: findings.map(({ scenario, step, check, outcome }): JsonObject => ({
      name: [scenario, step, check].filter((part) => part !== '').join('/'), status: statusOfOutcome[outcome],
    })) }),
    extra: { source: sourceText(language, source) },
  };
}

function verdictTest(report: Report, { language }: RenderOptions): CtrfTest {
  return {
    testId: 'verdict', name: 'verdict', status: resultForms[verdictResult(report)].ctrf, duration: Math.round(report.run.durationMs), suite: ['ppip'], rawStatus: report.verdict,
    message: [tellVerdict(report, language), ...tellReasons(report, language)].join('\n'), type: 'conformance',
  };
}

/** Common Test Report Format: a test a requirement, its checks as steps, and the verdict as a test of its own. */
export function renderCtrf(report: Report, options: RenderOptions): string {
  const { run, partner, harness, catalogue } = report;
  const tests = [verdictTest(report, options), ...report.requirements.map((requirement) => toTest(requirement, report, options))];
  const count = (status: Status): number => tests.filter((test) => test.status === status).length;
  const start = Date.parse(run.startedAt);
  const stop = start + Math.round(run.durationMs);
  const document: Json = {
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    runId: run.id,
    timestamp: new Date(stop).toISOString(),
    generatedBy: `ppip ${harness.version}`,
    results: {
      tool: { name: 'ppip', version: harness.version, extra: { authority: catalogue.authority, catalogueVersion: catalogue.version, catalogueDigest: catalogue.digest } },
      summary: {
        tests: tests.length, passed: count('passed'), failed: count('failed'), skipped: count('skipped'), pending: count('pending'), other: count('other'),
        start, stop, duration: stop - start, extra: { verdict: report.verdict },
      },
      tests,
      environment: { reportName: `ppip ${partner.name}`, appName: partner.name, appVersion: partner.version, testEnvironment: partner.environment, healthy: report.verdict !== 'incomplete' },
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
