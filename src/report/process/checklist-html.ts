import type { Checklist, ChecklistItem } from '../../model/checklist.ts';
import type { Language } from '../../model/text.ts';
import { html, type Markup } from '../html/markup.ts';
import { itemStateWords, phaseStateWords, processLead, processWord, type ProcessWord } from '../words/process.ts';
import { nameRules } from './set-checklist.ts';
import { setPage } from './set-page.ts';
import { listNext, tellNeed, tellReasons, tellRecord } from './tell-record.ts';

const style = 'td p{margin:0}td,th{vertical-align:top}.done th{font-weight:inherit}.failed .state,.stale .state{font-weight:bold}';

function setItem(item: ChecklistItem, language: Language): Markup {
  const { id, text, state, isOptional } = item;
  const [record, need] = [tellRecord(item, language), tellNeed(item, language)];
  return html`<tr class="${state}"><th scope="row">${text[language]}${isOptional ? `, ${processWord(language, 'optional')}` : ''}<br><code>${id}</code></th><td class="state">${itemStateWords[state][language]}</td><td>${record === undefined ? '' : html`<p>${record}</p>`}${tellReasons(item, language).map((reason) => html`<p>${reason}</p>`)}${need === undefined ? '' : html`<p class="quiet">${need}</p>`}</td></tr>`;
}

/** The checklist as a page to read or print. */
export function renderChecklistHtml({ partner, catalogue, phases, next, at }: Checklist, language: Language, version: string): string {
  const say = (name: ProcessWord): string => processWord(language, name);
  const coming = listNext(phases, next);
  return setPage({
    title: `${say('title')} · ${partner.name} ${partner.version}`, language, version, style,
    body: html`<h1>${say('title')} · ${partner.name} ${partner.version}</h1>
<p class="quiet">${at.slice(0, 10)} · ${processLead(language, 'rules')} ${nameRules(catalogue)}</p>
${phases.map(({ id, title, deliverable, state, items }, index) => html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${say('phase')} ${index + 1} · ${title[language]} · ${phaseStateWords[state][language]}</h2>
<p>${processLead(language, 'deliverable')} <b>${deliverable[language]}</b></p>
<table><thead><tr><th scope="col">${say('item')}</th><th scope="col">${say('state')}</th><th scope="col">${say('shownBy')}</th></tr></thead>
<tbody>${items.map((item) => setItem(item, language))}</tbody></table></section>
`)}${coming.length === 0 ? html`<p>${say('complete')}</p>` : html`<section aria-labelledby="next"><h2 id="next">${say('next')}</h2><ul>${coming.map(({ id, command }) => html`<li><code>${command}</code> ${id}</li>`)}</ul></section>`}
<p class="quiet">${say('word')}</p>`,
  });
}
