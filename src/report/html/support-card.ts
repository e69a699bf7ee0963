import type { Report, Retries } from '../../model/report.ts';
import { dialectParts } from '../dialect-parts.ts';
import type { RenderOptions } from '../render-options.ts';
import { pageWords, retryWords } from '../words/page.ts';
import { valuesIn } from '../words/values.ts';
import { both, localized, say, word } from './both.ts';
import { countRejectCodes } from './count-reject-codes.ts';
import { pair } from './finding-block.ts';
import { html, type Markup } from './markup.ts';
import { measureTimes, type Times } from './measure-times.ts';

const mostWords = 12;

function setTally(tally: Readonly<Record<string, number>>): Markup | undefined {
  const words = Object.entries(tally);
  if (words.length === 0) return undefined;
  return html`<ul class="tallies">${words.slice(0, mostWords).map(([text, count]) => html`<li><code>${valuesIn('en').say(text)}</code> <span class="quiet">×${count}</span></li>`)}${words.length > mostWords ? html`<li class="quiet">+ ${words.length - mostWords}</li>` : ''}</ul>`;
}

function setRetries({ refused, repeated, shortestMs = 0 }: Retries): Markup {
  return refused === 0 ? word('noRetries') : both((language) => retryWords[language](refused, repeated, valuesIn(language).time(shortestMs)));
}

function setTimes(times: readonly Times[]): Markup {
  if (times.length === 0) return html`<p class="quiet">${word('noTimes')}</p>`;
  const cell = (ms: number): Markup => html`<td>${both((language) => valuesIn(language).time(ms < 1_000 ? Math.round(ms) : Math.round(ms / 10) * 10))}</td>`;
  return html`<table class="times"><caption class="label">${word('times')}</caption><thead><tr><td></td><th scope="col">${word('median')}</th><th scope="col">${word('percentile')}</th><th scope="col">${word('longest')}</th><th scope="col">${word('measured')}</th></tr></thead>
<tbody>${times.map(({ name, count, p50Ms, p95Ms, longestMs }) => html`<tr><th scope="row">${localized(pageWords[name])}</th>${cell(p50Ms)}${cell(p95Ms)}${cell(longestMs)}<td>${count}</td></tr>`)}</tbody></table>`;
}

/** What a support desk wants to know of a POS: its spellings, its reasons, its retries, and how fast it was. */
export function setSupportCard(report: Report, options: RenderOptions): Markup {
  const reasons = setTally(countRejectCodes(options.exchanges));
  return html`<section id="support" class="card" aria-labelledby="support-title">
<h2 id="support-title">${word('support')}</h2>
<p class="lead">${word('supportMeaning')}</p>
${setTimes(measureTimes(options))}
<dl class="facts">
${dialectParts.map((part) => { const tally = setTally(report.dialect[part]); return tally === undefined ? '' : pair(say(part), tally); })}
${reasons === undefined ? '' : pair(word('rejectCodes'), reasons)}
${report.dialect.retries === undefined ? '' : pair(word('retries'), setRetries(report.dialect.retries), 'wide')}
</dl></section>`;
}
