import type { Portfolio } from '../../model/portfolio.ts';
import type { Language } from '../../model/text.ts';
import { escapeMarkdown as plain } from '../markdown/escape-markdown.ts';
import { portfolioWord, type PortfolioWord } from '../words/portfolio.ts';
import { tellCertificate, tellDaysLeft, tellPhase, tellProblems, tellRun } from './tell-partner.ts';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** All partners in Markdown. */
export function renderPortfolioMarkdown({ partners, expiring, codes, at }: Portfolio, language: Language): string {
  const say = (name: PortfolioWord): string => portfolioWord(language, name);
  const table = (heads: readonly string[], rows: ReadonlyArray<readonly string[]>): readonly string[] => [row(heads), row(heads.map(() => '---')), ...rows.map(row), ''];
  return [
    `# ${say('title')} (${partners.length}) · ${at.slice(0, 10)}`, '',
    ...(partners.length === 0 ? [say('empty'), ''] : table([say('partner'), say('phase'), say('run'), say('certificate'), say('next')], partners.map((partner) => [
      `${plain(`${partner.name} ${partner.version}`)}<br>${plain(partner.folder)}`, plain(tellPhase(partner, language)), plain(tellRun(partner, language) ?? say('none')), plain(tellCertificate(partner, language)),
      [...partner.next, ...tellProblems(partner, language)].map((text) => plain(text)).join('<br>'),
    ]))),
    ...(expiring.length === 0 ? [] : [`## ${say('expiring')}`, '', ...table([say('until'), say('days'), say('partner'), say('certificate')], expiring.map((entry) => [entry.validUntil.slice(0, 10), tellDaysLeft(entry, language), plain(entry.name), plain(entry.id)]))]),
    ...(codes.length === 0 ? [] : [`## ${say('codes')}`, '', ...table([say('code'), say('partners'), say('rules')], codes.map(({ code, folders, requirements }) => [plain(code), String(folders.length), plain(requirements.join(', '))]))]),
  ].join('\n');
}
