import type { Portfolio } from '../../model/portfolio.ts';
import type { Language } from '../../model/text.ts';
import { html, type Markup, type Part } from '../html/markup.ts';
import { portfolioWord, type PortfolioWord } from '../words/portfolio.ts';
import { setPage } from './set-page.ts';
import { tellCertificate, tellDaysLeft, tellPhase, tellProblems, tellRun } from './tell-partner.ts';

const style = 'td p{margin:0}.late{color:var(--bad);font-weight:600}.trouble{color:var(--warn)}';

/** All partners as a page to read or print. */
export function renderPortfolioHtml({ partners, expiring, codes, at }: Portfolio, language: Language, version: string): string {
  const say = (name: PortfolioWord): string => portfolioWord(language, name);
  const table = (heads: readonly string[], rows: ReadonlyArray<readonly Part[]>): Markup => html`<table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map(([first, ...others]) => html`<tr><th scope="row">${first}</th>${others.map((cell) => html`<td>${cell}</td>`)}</tr>
`)}</tbody></table>`;
  const section = (name: PortfolioWord, content: Markup): Markup => html`<section aria-labelledby="${name}"><h2 id="${name}">${say(name)}</h2>${content}</section>
`;
  return setPage({
    title: `${say('title')} · ${at.slice(0, 10)}`, language, version, style,
    body: html`<h1>${say('title')} <span class="count">${partners.length}</span></h1>
<p class="quiet">${at.slice(0, 10)}</p>
${partners.length === 0 ? html`<p>${say('empty')}</p>` : table([say('partner'), say('phase'), say('run'), say('certificate'), say('next')], partners.map((partner) => [
      html`${partner.name} ${partner.version}<br><code>${partner.folder}</code>`, tellPhase(partner, language), tellRun(partner, language) ?? say('none'), tellCertificate(partner, language),
      html`${partner.next.map((id) => html`<p><code>${id}</code></p>`)}${tellProblems(partner, language).map((text) => html`<p class="trouble">${text}</p>`)}`,
    ]))}
${expiring.length === 0 ? '' : section('expiring', table([say('until'), say('days'), say('partner'), say('certificate')], expiring.map((entry) => [entry.validUntil.slice(0, 10), html`<span class="${entry.daysLeft < 0 ? 'late' : ''}">${tellDaysLeft(entry, language)}</span>`, entry.name, entry.id])))}${codes.length === 0 ? '' : section('codes', table([say('code'), say('partners'), say('rules')], codes.map(({ code, folders, requirements }) => [html`<code>${code}</code>`, folders.length, requirements.join(', ')])))}`,
  });
}
