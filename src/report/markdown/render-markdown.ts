import type { Report, RequirementReport } from '../../model/report.ts';
import { valuesIn } from '../words/values.ts';
import { describeFinding } from '../describe-finding.ts';
import { describeParts } from '../describe-parts.ts';
import { describeRules } from '../describe-rules.ts';
import { listPlaces } from '../list-places.ts';
import type { RenderOptions } from '../render-options.ts';
import { groupByCause, requirementsOf } from '../sort-standings.ts';
import { tellHead } from '../tell-head.ts';
import { tellLeftOut, tellWaivers } from '../tell-requirement.ts';
import { label, levelWords, standingWords, verdictMeanings, verdictWords, withColon, type Label } from '../words/labels.ts';
import { sentence } from '../words/sentence.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { violationSection } from './violation-section.ts';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (heads: readonly string[], rows: ReadonlyArray<readonly string[]>): readonly string[] => [row(heads), row(heads.map(() => '---')), ...rows.map(row)];

function headline(report: Report, { language }: RenderOptions): readonly string[] {
  const { partner, profile, run } = report;
  const line = (name: string, text: string): string => `- **${withColon(language, name)}** ${escapeMarkdown(text)}`;
  const item = (name: Label, text: string): string => line(label(language, name), text);
  return [
    `# ${verdictWords[report.verdict][language]} — ${escapeMarkdown(`${partner.name} ${partner.version}`)}`,
    '',
    verdictMeanings[report.verdict][language],
    ...(partner.isReference ? ['', `**${label(language, 'reference')}**`] : []),
    '',
    ...tellHead(report, language).map(({ name, text }) => line(name, text)),
    item('profile', `${profile.in.join(', ')}${profile.out.length === 0 ? '' : ` · ${label(language, 'out')} ${profile.out.join(', ')}`}`),
    item('rules', describeRules(report, language)),
    item('run', `${[run.id, ...describeParts(report, language)].join(' · ')} · ${valuesIn(language).moment(run.startedAt)} · ${label(language, 'seed')} ${run.seed}`),
    '',
  ];
}

function violations(report: Report, options: RenderOptions): readonly string[] {
  const { language } = options;
  const violated = requirementsOf(report, 'nonconformant');
  if (violated.length === 0) return [];
  const cells = (requirement: RequirementReport): readonly string[] => {
    const finding = requirement.findings.find(({ outcome }) => outcome === 'failed');
    const shown = finding === undefined ? undefined : describeFinding(finding, report, options);
    return [requirement.id, levelWords[requirement.level][language], escapeMarkdown(requirement.text[language]), escapeMarkdown(shown?.sentence ?? ''), escapeMarkdown(shown?.evidence ?? '')];
  };
  return [
    `## ${label(language, 'violations')}`,
    '',
    ...table((['requirement', 'level', 'details', 'finding', 'evidence'] as const).map((name) => label(language, name)), violated.map(cells)),
    '',
    ...violated.map((requirement) => violationSection(requirement, report, options)),
  ];
}

function leftOut(report: Report, { language }: RenderOptions): readonly string[] {
  const left = tellLeftOut(report, language);
  return left.length === 0 ? [] : [`## ${label(language, 'leftOut')}`, '', ...left.map((text) => `- ${escapeMarkdown(text)}`), ''];
}

function causes(report: Report, { language }: RenderOptions): readonly string[] {
  const waiting = [...requirementsOf(report, 'inconclusive'), ...requirementsOf(report, 'manual')];
  if (waiting.length === 0) return [];
  return [
    `## ${label(language, 'inconclusive')}`,
    '',
    ...groupByCause(waiting).map(({ code, args, requirements }) => `- ${escapeMarkdown(code === '' ? '?' : sentence(language, code, args))} ${requirements.map(({ id }) => id).join(' ')}`),
    '',
  ];
}

function locations(report: Report, { language }: RenderOptions): readonly string[] {
  const places = listPlaces(report);
  if (places.length === 0) return [];
  return [
    `## ${label(language, 'locations')}`,
    '',
    ...places.map(({ location, scenarios }) => `- ${escapeMarkdown(`${location.name} (${location.roles.join(', ')}, ${location.id})`)} · ${withColon(language, label(language, 'scenarios'))} ${scenarios.length}`),
    '',
  ];
}

/** The report as Markdown: a headline, the violated requirements with their details, and every requirement in one table. */
export function renderMarkdown(report: Report, options: RenderOptions): string {
  const { language } = options;
  return [
    ...headline(report, options),
    ...violations(report, options),
    ...leftOut(report, options),
    ...(report.waivers.length === 0 ? [] : [`## ${label(language, 'waivers')}`, '', ...tellWaivers(report, language).map((text) => `- ${escapeMarkdown(text)}`), '']),
    ...(report.profile.findings.length === 0 ? [] : [
      `## ${label(language, 'profileFindings')}`,
      '',
      ...report.profile.findings.map(({ code, args }) => `- ${escapeMarkdown(sentence(language, code, args))}`),
      '',
    ]),
    ...causes(report, options),
    `## ${label(language, 'requirements')}`,
    '',
    ...table(
      (['requirement', 'level', 'standing', 'details'] as const).map((name) => label(language, name)),
      report.requirements.map(({ id, level, standing, text }) => [id, levelWords[level][language], standingWords[standing][language], escapeMarkdown(text[language])]),
    ),
    '',
    ...locations(report, options),
    ...(report.unclaimed.length === 0 ? [] : [
      `## ${label(language, 'unclaimed')}`,
      '',
      ...report.unclaimed.slice(0, 50).map(({ exchangeId, call, code, args }) => `- ${escapeMarkdown(`${exchangeId} ${call}`)} · ${escapeMarkdown(sentence(language, code, args))}`),
      '',
    ]),
  ].join('\n');
}
