import type { Report, RequirementReport } from '../../model/report.ts';
import { fixOf } from '../fix-of.ts';
import { narrateFinding } from '../narrate-finding.ts';
import type { RenderOptions } from '../render-options.ts';
import { resultForms, resultOf, verdictResult, type Result } from '../result-of.ts';
import { sourceNote } from '../source-note.ts';
import { tellingFindings, tellReasons, tellVerdict, whyNot } from '../tell-requirement.ts';
import { escapeTap, quoteYaml } from './escape-tap.ts';

/** Findings that one test point tells in full, at most. */
const mostTold = 4;

type Diagnostic = Readonly<Record<string, string | readonly string[]>>;

interface Point {
  readonly result: Result;
  readonly description: string;
  readonly reason: string;
  readonly diagnostic: Diagnostic;
}

function setDiagnostic(diagnostic: Diagnostic): readonly string[] {
  const members = Object.entries(diagnostic).flatMap(([name, value]) => {
    if (typeof value === 'string') return [`  ${name}: ${quoteYaml(value)}`];
    return value.length === 0 ? [] : [`  ${name}:`, ...value.map((line) => `    - ${quoteYaml(line)}`)];
  });
  return ['  ---', ...members, '  ...'];
}

function setPoint({ result, description, reason, diagnostic }: Point, index: number): readonly string[] {
  const { isOk, directive } = resultForms[result].tap;
  const head = `${isOk ? 'ok' : 'not ok'} ${index + 1} - ${escapeTap(description)}`;
  return [
    directive === undefined ? head : `${head} # ${directive} ${escapeTap(reason)}`,
    ...(result === 'passed' || result === 'moot' ? [] : setDiagnostic(diagnostic)),
  ];
}

function toPoint(requirement: RequirementReport, report: Report, options: RenderOptions): Point {
  const { id, level, text, standing, source } = requirement;
  const { language } = options;
  const reason = whyNot(requirement, language);
  return {
    result: resultOf(requirement),
    description: `${id} ${text[language]}`,
    reason,
    diagnostic: {
      message: reason, standing, level, source: sourceNote(language, source.page), fix: fixOf(requirement)[language],
      findings: tellingFindings(requirement).slice(0, mostTold).flatMap((finding) => narrateFinding(finding, report, options)),
    },
  };
}

/** TAP 14: a test point a requirement, and the verdict as the first. What is told of a point stands in its YAML diagnostic. */
export function renderTap(report: Report, options: RenderOptions): string {
  const { language } = options;
  const verdict: Point = {
    result: verdictResult(report), description: 'verdict', reason: '', diagnostic: { message: tellVerdict(report, language), verdict: report.verdict, reasons: tellReasons(report, language) },
  };
  const points = [verdict, ...report.requirements.map((requirement) => toPoint(requirement, report, options))];
  return `${['TAP version 14', `1..${points.length}`, ...points.flatMap(setPoint)].join('\n')}\n`;
}
