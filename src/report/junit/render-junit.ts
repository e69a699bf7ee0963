import type { Report } from '../../model/report.ts';
import { describeFinding } from '../describe-finding.ts';
import type { RenderOptions } from '../render-options.ts';
import { label, verdictMeanings, verdictWords, withColon } from '../words/labels.ts';
import { sentence } from '../words/sentence.ts';
import { collectCases, type CheckCase } from './collect-cases.ts';
import { element, writeXml, type XmlNode } from './xml.ts';

type Options = RenderOptions;
type Result = 'passed' | 'failure' | 'error' | 'skipped';

interface TestCase {
  readonly result: Result;
  readonly node: XmlNode;
}

function testCase(suite: string, name: string, result: Result, message: string, details: string): TestCase {
  const outcome: readonly XmlNode[] = result === 'passed' ? [] : [element(result, { message, ...(result !== 'skipped' && { type: result }) }, details === '' ? [] : [details])];
  const note = result === 'passed' && details !== '' ? [element('system-out', {}, [details])] : [];
  return { result, node: element('testcase', { classname: suite, name }, [...outcome, ...note]) };
}

function describeCase({ requirements, findings, location }: CheckCase, report: Report, options: Options): string {
  const { language } = options;
  const line = (name: Parameters<typeof label>[1], text: string): string => `${withColon(language, label(language, name))} ${text}`;
  return [
    ...requirements.map(({ id, text }) => `${id} ${text[language]}`),
    ...findings.flatMap((finding) => {
      const shown = describeFinding(finding, report, options);
      return [
        ...(shown.sent === undefined ? [] : [line('sent', shown.sent.head)]),
        line('expected', shown.expected),
        line('finding', shown.sentence),
        ...(shown.received === undefined ? [] : [line('cameBack', shown.received.head)]),
        ...(shown.evidence === '' ? [] : [line('evidence', `${shown.evidence} ${label(language, 'inFile')} ${options.evidencePath}`)]),
        line('repeat', shown.repeat),
      ];
    }),
    ...requirements.map(({ fix }) => line('fix', fix[language])),
    line('check', location),
  ].join('\n');
}

function checkToCase(checkCase: CheckCase, report: Report, options: Options): TestCase {
  const { scenario, step, check, requirements, findings } = checkCase;
  const name = `${step === '' ? check : `${step}/${check}`} [${requirements.map(({ id }) => id).join(' ')}]`;
  const say = (outcome: string): string => findings.filter((finding) => finding.outcome === outcome).map(({ code, args }) => sentence(options.language, code, args)).join(' ');
  const failed = findings.filter(({ outcome }) => outcome === 'failed');
  if (failed.length > 0) {
    const details = describeCase({ ...checkCase, findings: failed }, report, options);
    // A recommendation does not gate: the case passes and says what was seen.
    return testCase(scenario, name, requirements.some(({ level }) => level === 'must') ? 'failure' : 'passed', say('failed'), details);
  }
  if (findings.some(({ outcome }) => outcome === 'blocked')) return testCase(scenario, name, 'skipped', say('blocked'), '');
  if (findings.every(({ outcome }) => outcome === 'notApplicable')) return testCase(scenario, name, 'skipped', say('notApplicable'), '');
  return testCase(scenario, name, 'passed', '', '');
}

/** The verdict as a case of its own, so that no server can take an incomplete run for a green one. */
function verdictCase(report: Report, { language }: Options): TestCase {
  const details = report.reasons.map(({ code, args }) => sentence(language, code, args)).join('\n');
  const message = `${verdictWords[report.verdict][language]}. ${verdictMeanings[report.verdict][language]}`;
  const result = ({ passed: 'passed', failed: 'failure', incomplete: 'error' } as const)[report.verdict];
  return testCase('ppip', 'verdict', result, message, details);
}

function suite(name: string, cases: readonly TestCase[], properties: Readonly<Record<string, string>> = {}): XmlNode {
  const count = (result: Result): number => cases.filter((item) => item.result === result).length;
  const listed = Object.entries(properties).map(([key, value]) => element('property', { name: key, value }));
  return element('testsuite', { name, tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') }, [
    ...(listed.length === 0 ? [] : [element('properties', {}, listed)]),
    ...cases.map(({ node }) => node),
  ]);
}

/**
 * JUnit XML as Jenkins reads it (junit-10.xsd): a suite a scenario, one for the standing checks, and one for the verdict; a case a check.
 * Failures are failed checks of MUST requirements; what was blocked or does not apply is skipped.
 */
export function renderJunit(report: Report, options: RenderOptions): string {
  const { language } = options;
  const bySuite = new Map<string, readonly TestCase[]>(report.scenarios.map(({ id }) => [id, []]));
  const collected = collectCases(report);
  for (const checkCase of collected) bySuite.set(checkCase.scenario, [...bySuite.get(checkCase.scenario) ?? [], checkToCase(checkCase, report, options)]);
  for (const { id, reason, state } of report.scenarios) {
    if (bySuite.get(id)?.length === 0) bySuite.set(id, [testCase(id, 'scenario', 'skipped', reason === undefined ? state : sentence(language, reason.code, reason.args), '')]);
  }
  const verdict = verdictCase(report, options);
  const all = [verdict, ...[...bySuite.values()].flat()];
  const { profile, catalogue, partner, run } = report;
  const root = element('testsuites', {
    name: `ppip ${partner.name}`,
    tests: all.length,
    failures: all.filter(({ result }) => result === 'failure').length,
    errors: all.filter(({ result }) => result === 'error').length,
    time: (run.durationMs / 1_000).toFixed(3),
  }, [
    suite('ppip', [verdict], {
      verdict: report.verdict, authority: catalogue.authority, 'catalogue.version': catalogue.version, 'catalogue.digest': catalogue.digest,
      'profile.in': profile.in.join(' '), 'profile.out': profile.out.join(' '), 'harness.version': report.harness.version, 'run.id': run.id, 'run.seed': String(run.seed),
    }),
    ...[...bySuite].map(([name, cases]) => suite(name, cases)),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(root)}\n`;
}
