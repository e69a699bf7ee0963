import type { Report } from '../../model/report.ts';
import type { RenderOptions } from '../render-options.ts';
import { showExchanges, spanOf } from '../show-exchange.ts';
import { tellReasons, tellVerdict } from '../tell-requirement.ts';
import { sentence } from '../words/sentence.ts';
import { collectCases, type CheckCase } from './collect-cases.ts';
import { describeCase } from './describe-case.ts';
import { element, writeXml, type XmlNode } from './xml.ts';

type Options = RenderOptions;
type Result = 'passed' | 'failure' | 'error' | 'skipped';

interface TestCase {
  readonly result: Result;
  readonly node: XmlNode;
}

/** What a case is made from. */
interface CaseParts {
  readonly suite: string;
  readonly name: string;
  readonly result: Result;
  readonly message?: string;
  readonly details?: string;
  readonly durationMs?: number;
  /** What went over the wire, cut to what a log can bear. */
  readonly wire?: readonly string[];
}

const seconds = (ms: number): string => (ms / 1_000).toFixed(3);

function testCase({ suite: classname, name, result, message = '', details = '', durationMs = 0, wire = [] }: CaseParts): TestCase {
  const outcome: readonly XmlNode[] = result === 'passed' ? [] : [element(result, { message, ...(result !== 'skipped' && { type: result }) }, details === '' ? [] : [details])];
  const note = [...(result === 'passed' && details !== '' ? [details, ''] : []), ...wire].join('\n');
  return { result, node: element('testcase', { classname, name, time: seconds(durationMs) }, [...outcome, ...(note === '' ? [] : [element('system-out', {}, [note])])]) };
}

function checkToCase(checkCase: CheckCase, report: Report, options: Options): TestCase {
  const { scenario, step, check, requirements, findings } = checkCase;
  const say = (outcome: string): string => findings.filter((finding) => finding.outcome === outcome).map(({ code, args }) => sentence(options.language, code, args)).join(' ');
  const failed = findings.filter(({ outcome }) => outcome === 'failed');
  const evidence = (failed.length > 0 ? failed : findings).flatMap((finding) => finding.evidence);
  const common = {
    suite: scenario, name: `${step === '' ? check : `${step}/${check}`} [${requirements.map(({ id }) => id).join(' ')}]`,
    durationMs: spanOf(evidence, options), wire: showExchanges(evidence, options),
  };
  if (failed.length > 0) {
    const details = describeCase(checkCase, failed, report, options);
    // A recommendation does not gate: the case passes and says what was seen.
    return testCase({ ...common, result: requirements.some(({ level }) => level === 'must') ? 'failure' : 'passed', message: say('failed'), details });
  }
  if (findings.some(({ outcome }) => outcome === 'blocked')) return testCase({ ...common, result: 'skipped', message: say('blocked') });
  if (findings.every(({ outcome }) => outcome === 'notApplicable')) return testCase({ ...common, result: 'skipped', message: say('notApplicable') });
  return testCase({ ...common, result: 'passed' });
}

/** The verdict as a case of its own, so that no server can take an incomplete run for a green one. */
function verdictCase(report: Report, { language }: Options): TestCase {
  return testCase({
    suite: 'ppip', name: 'verdict', result: ({ passed: 'passed', failed: 'failure', incomplete: 'error' } as const)[report.verdict],
    message: tellVerdict(report, language), details: tellReasons(report, language).join('\n'), durationMs: report.run.durationMs,
  });
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
 * Failures are failed checks of MUST requirements; what was blocked or does not apply is skipped. Each case carries its requests and answers.
 */
export function renderJunit(report: Report, options: RenderOptions): string {
  const { language } = options;
  const bySuite = new Map<string, readonly TestCase[]>(report.scenarios.map(({ id }) => [id, []]));
  const collected = collectCases(report);
  for (const checkCase of collected) bySuite.set(checkCase.scenario, [...bySuite.get(checkCase.scenario) ?? [], checkToCase(checkCase, report, options)]);
  for (const { id, reason, state } of report.scenarios) {
    if (bySuite.get(id)?.length === 0) bySuite.set(id, [testCase({ suite: id, name: 'scenario', result: 'skipped', message: reason === undefined ? state : sentence(language, reason.code, reason.args) })]);
  }
  const verdict = verdictCase(report, options);
  const all = [verdict, ...[...bySuite.values()].flat()];
  const { profile, catalogue, partner, run } = report;
  const root = element('testsuites', {
    name: `ppip ${partner.name}`,
    tests: all.length,
    failures: all.filter(({ result }) => result === 'failure').length,
    errors: all.filter(({ result }) => result === 'error').length,
    time: seconds(run.durationMs),
  }, [
    suite('ppip', [verdict], {
      verdict: report.verdict, authority: catalogue.authority, 'catalogue.version': catalogue.version, 'catalogue.digest': catalogue.digest,
      'profile.in': profile.in.join(' '), 'profile.out': profile.out.join(' '), 'harness.version': report.harness.version, 'run.id': run.id, 'run.seed': String(run.seed),
    }),
    ...[...bySuite].map(([name, cases]) => suite(name, cases)),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(root)}\n`;
}
