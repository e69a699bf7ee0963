import type { Report, RequirementReport } from '../../model/report.ts';
import { describeFinding } from '../describe-finding.ts';
import { fixOf } from '../fix-of.ts';
import type { RenderOptions } from '../render-options.ts';
import { resultForms, resultOf } from '../result-of.ts';
import { tellingFindings, tellReasons, tellVerdict, whyNot } from '../tell-requirement.ts';
import { label, levelWords, withColon } from '../words/labels.ts';
import { escapeMessage, escapeProperty } from './escape-command.ts';

/** GitHub shows ten annotations of a kind for a step and drops the others; the last of ours names what it stands for. */
const mostOfAKind = 10;

type Kind = 'error' | 'warning' | 'notice';

interface Annotation {
  readonly kind: Kind;
  readonly title: string;
  readonly message: string;
}

const setAnnotation = ({ kind, title, message }: Annotation): string => `::${kind} title=${escapeProperty(title)}::${escapeMessage(message)}`;

function verdictAnnotation(report: Report, { language }: RenderOptions): Annotation {
  return {
    kind: report.verdict === 'passed' ? 'notice' : 'error',
    title: `ppip ${report.partner.name}`,
    message: [tellVerdict(report, language), ...tellReasons(report, language)].join('\n'),
  };
}

function toAnnotation(requirement: RequirementReport, kind: Kind, report: Report, options: RenderOptions): Annotation {
  const { id, level, text } = requirement;
  const { language } = options;
  const [finding] = tellingFindings(requirement);
  const shown = finding === undefined ? undefined : describeFinding(finding, report, options);
  return {
    kind,
    title: `${id} ${levelWords[level][language]}`,
    message: [
      text[language],
      whyNot(requirement, language),
      `${withColon(language, label(language, 'fix'))} ${fixOf(requirement)[language]}`,
      ...(shown === undefined || shown.evidence === '' ? [] : [`${withColon(language, label(language, 'evidence'))} ${shown.evidence}`]),
    ].join('\n'),
  };
}

/** Keeps a kind within what GitHub shows. */
function fold(kind: Kind, requirements: readonly RequirementReport[], room: number, report: Report, options: RenderOptions): readonly Annotation[] {
  const shown = requirements.length <= room ? requirements : requirements.slice(0, room - 1);
  const rest = requirements.slice(shown.length);
  return [
    ...shown.map((requirement) => toAnnotation(requirement, kind, report, options)),
    ...(rest.length === 0 ? [] : [{ kind, title: `${rest.length} ${label(options.language, 'more')}`, message: rest.map(({ id }) => id).join(' ') }]),
  ];
}

/**
 * Annotations of GitHub Actions: one for the verdict, and one for each requirement that is violated or left open. They name no file, since what
 * is wrong is in the POS and the catalogue is not part of the checked-out repository.
 */
export function renderGithub(report: Report, options: RenderOptions): string {
  const verdict = verdictAnnotation(report, options);
  const kinds: readonly Kind[] = ['error', 'warning', 'notice'];
  const annotations = kinds.flatMap((kind) => {
    const requirements = report.requirements.filter((requirement) => resultForms[resultOf(requirement)].github === kind);
    return fold(kind, requirements, verdict.kind === kind ? mostOfAKind - 1 : mostOfAKind, report, options);
  });
  return `${[verdict, ...annotations].map(setAnnotation).join('\n')}\n`;
}
