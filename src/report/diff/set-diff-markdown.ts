import { changes, type Comparison, type RequirementChange } from '../../model/comparison.ts';
import type { Language } from '../../model/text.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { changeWords, diffWords } from '../words/diff.ts';
import { withColon } from '../words/labels.ts';
import { describeCautions, describeReasons, describeRest, describeRun, describeStandings } from './describe-change.ts';

function changeLine(change: RequirementChange, language: Language): string {
  const reasons = describeReasons(change, language).map((text) => `\n  - ${escapeMarkdown(text)}`).join('');
  return `- **${escapeMarkdown(change.id)}** ${describeStandings(change, language)}. ${escapeMarkdown(change.text[language])}${reasons}`;
}

/** What differs between two reports, as Markdown: for a comment on a merge request. */
export function setDiffMarkdown(comparison: Comparison, language: Language): string {
  const words = diffWords[language];
  return [
    `# ${comparison.isWorse ? words.worse : words.notWorse}`,
    '',
    ...describeCautions(comparison, language).map((text) => `**${text}**\n`),
    `- **${withColon(language, words.before)}** ${escapeMarkdown(describeRun(comparison.before, language))}`,
    `- **${withColon(language, words.after)}** ${escapeMarkdown(describeRun(comparison.after, language))}`,
    '',
    ...changes.flatMap((change) => {
      const own = comparison.requirements.filter((one) => one.change === change);
      return own.length === 0 ? [] : [`## ${changeWords[change][language]} (${own.length})`, '', ...own.map((one) => changeLine(one, language)), ''];
    }),
    words.unchanged(comparison.unchanged),
    '',
    ...describeRest(comparison, language).flatMap(({ heading, lines }) => [`## ${heading}`, '', ...lines.map((line) => `- ${escapeMarkdown(line)}`), '']),
  ].join('\n');
}
