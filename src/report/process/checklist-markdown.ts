import type { Checklist } from '../../model/checklist.ts';
import type { Language } from '../../model/text.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { itemStateWords, phaseStateWords, processLead, processWord, type ProcessWord } from '../words/process.ts';
import { nameRules } from './set-checklist.ts';
import { listNext, tellNeed, tellReasons, tellRecord } from './tell-record.ts';

/** The checklist in Markdown: a table for each phase, with a box to tick that is ticked where something shows it. */
export function renderChecklistMarkdown({ partner, catalogue, phases, next }: Checklist, language: Language): string {
  const say = (name: ProcessWord): string => processWord(language, name);
  const lines = phases.flatMap(({ title, deliverable, state, items }, index) => [
    `## ${say('phase')} ${index + 1} · ${escapeMarkdown(title[language])} · ${phaseStateWords[state][language]}`,
    '',
    `${processLead(language, 'deliverable')} **${escapeMarkdown(deliverable[language])}**`,
    '',
    `| | ${say('item')} | ${say('state')} | ${say('shownBy')} |`,
    '|---|---|---|---|',
    ...items.map((item) => {
      const told = [tellRecord(item, language), ...tellReasons(item, language), tellNeed(item, language)].filter((part) => part !== undefined).map((part) => escapeMarkdown(part)).join('<br>');
      const text = `${escapeMarkdown(item.text[language])}${item.isOptional ? `, ${say('optional')}` : ''}`;
      return `| ${item.state === 'done' ? '☑' : '☐'} | ${text} (${escapeMarkdown(item.id)}) | ${itemStateWords[item.state][language]} | ${told} |`;
    }),
    '',
  ]);
  const coming = listNext(phases, next).map(({ command, id }) => `- \`${command}\` (${escapeMarkdown(id)})`);
  return [
    `# ${say('title')} · ${escapeMarkdown(partner.name)} ${escapeMarkdown(partner.version)}`,
    '',
    `${processLead(language, 'rules')} ${escapeMarkdown(nameRules(catalogue))}`,
    '',
    ...lines,
    ...(coming.length === 0 ? [say('complete')] : [`## ${say('next')}`, '', ...coming]),
    '',
    `_${say('word')}_`,
    '',
  ].join('\n');
}
