import type { Report, RequirementReport } from '../../model/report.ts';
import { describeFinding, type ShownMessage } from '../describe-finding.ts';
import { fixOf } from '../fix-of.ts';
import type { RenderOptions } from '../render-options.ts';
import { sourceText } from '../source-text.ts';
import { label, levelWords, withColon, type Label } from '../words/labels.ts';
import { escapeMarkdown, fenceMarkdown } from './escape-markdown.ts';

/** The details of one violated requirement. */
export function violationSection(requirement: RequirementReport, report: Report, options: RenderOptions): string {
  const { language, evidencePath } = options;
  const item = (name: Label, text: string): string => `- **${withColon(language, label(language, name))}** ${escapeMarkdown(text, 2_000)}`;
  const message = (name: Label, shown: ShownMessage | undefined): readonly string[] => shown === undefined ? [] : [
    item(name, shown.head),
    ...(shown.excerpt.length === 0 ? [] : ['', fenceMarkdown(shown.excerpt.map(({ text, isMarked }) => `${isMarked ? '>' : ' '} ${text}`)), '']),
  ];
  const findings = requirement.findings.filter(({ outcome }) => outcome === 'failed').slice(0, 4);
  return [
    `### ${requirement.id} ${levelWords[requirement.level][language]}`,
    '',
    escapeMarkdown(requirement.text[language], 2_000),
    '',
    item('source', sourceText(language, requirement.source)),
    ...(requirement.ambiguity === undefined ? [] : [item('reading', requirement.ambiguity[language])]),
    item('fix', fixOf(requirement)[language]),
    ...findings.flatMap((finding) => {
      const shown = describeFinding(finding, report, options);
      return [
        '',
        `#### ${escapeMarkdown(shown.address)}`,
        '',
        ...message('sent', shown.sent),
        ...message('working', shown.working.length === 0 ? undefined : { head: label(language, 'inCents'), excerpt: shown.working }),
        item('expected', shown.expected),
        item('finding', shown.sentence),
        ...message('cameBack', shown.received),
        ...(shown.evidence === '' ? [] : [item('evidence', `${shown.evidence} ${label(language, 'inFile')} ${evidencePath}`)]),
        item('check', shown.location),
        item('repeat', shown.repeat),
      ];
    }),
    '',
    item('details', `ppip explain ${requirement.id}`),
    '',
  ].join('\n');
}
