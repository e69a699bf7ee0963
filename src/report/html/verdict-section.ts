import { standings } from '../../model/outcome.ts';
import type { Report } from '../../model/report.ts';
import { describeParts } from '../describe-parts.ts';
import { describeRules } from '../describe-rules.ts';
import { tellHead } from '../tell-head.ts';
import { label, standingWords, verdictMeanings, verdictWords } from '../words/labels.ts';
import { valuesIn } from '../words/values.ts';
import { both, localized, say, word } from './both.ts';
import { pair } from './finding-block.ts';
import { html, type Markup } from './markup.ts';

function drawStandings({ counts: { byStanding }, requirements }: Report): Markup {
  const total = Math.max(1, requirements.length);
  const shown = standings.filter((standing) => byStanding[standing] > 0);
  const percent = (count: number): string => `${(count / total * 100).toFixed(3)}%`;
  const before = (index: number): number => shown.slice(0, index).reduce((sum, standing) => sum + byStanding[standing], 0);
  return html`<svg class="meter" width="100%" height="12" aria-hidden="true" focusable="false">${shown.map((standing, index) =>
    html`<rect class="${standing}" x="${percent(before(index))}" width="${percent(byStanding[standing])}" height="12"/>`)}</svg>
<ul class="legend">${shown.map((standing) => html`<li><span class="swatch ${standing}"></span><b>${byStanding[standing]}</b> ${localized(standingWords[standing])}</li>`)}</ul>`;
}

/** Why the run did not pass and what to do first; the rule leads to its findings. */
function setHead(report: Report): Markup | undefined {
  const lines = { en: tellHead(report, 'en'), fr: tellHead(report, 'fr') };
  if (lines.en.length === 0) return undefined;
  return html`<ul class="reasons">${lines.en.map(({ kind, name }, index) => {
    const lead = kind === 'rule' ? html`<a href="#fix-${name}">${name}</a> ` : kind === 'reason' ? '' : html`<b>${both((language) => lines[language][index]?.name ?? '')}</b> `;
    return html`<li>${lead}${both((language) => lines[language][index]?.text ?? '')}</li>`;
  })}</ul>`;
}

const chips = (names: readonly string[], kind: string): Markup => html`<ul class="chips ${kind}">${names.map((name) => html`<li>${name}</li>`)}</ul>`;

/** The verdict, why, for whom, over what, and by which rules: the first page. */
export function setVerdict(report: Report, evidencePath: string): Markup {
  const { partner, profile, run, counts, verdict } = report;
  return html`<section class="verdict ${verdict}" aria-labelledby="verdict">
<p class="partner">${partner.name} <span class="quiet">${partner.version}</span></p>
<h1 id="verdict"><span class="word">${localized(verdictWords[verdict])}</span></h1>
<p class="meaning">${localized(verdictMeanings[verdict])}</p>
${partner.isReference ? html`<p class="notice">${say('reference')}</p>` : ''}
${setHead(report)}
${drawStandings(report)}
<dl class="facts">
${pair(say('profile'), html`${chips(profile.in, 'in')}${profile.out.length === 0 ? '' : html`<span class="quiet">${say('out')}</span>${chips(profile.out, 'out')}`}`, 'wide')}
${pair(say('run'), html`<code>${run.id}</code>${run.shard === undefined && run.merged === undefined ? '' : html` <span class="quiet">${both((language) => describeParts(report, language).join(' · '))}</span>`}`)}
${pair(word('startedAt'), both((language) => valuesIn(language).moment(run.startedAt)))}
${pair(word('duration'), both((language) => valuesIn(language).time(run.durationMs)))}
${pair(word('orders'), counts.orders)}
${pair(word('exchanges'), counts.exchanges)}
${pair(word('environment'), partner.environment)}
${pair(say('rules'), both((language) => describeRules(report, language)), 'wide')}
${pair(word('evidenceFile'), html`<code>${evidencePath}</code> <span class="quiet">${both((language) => `${label(language, 'seed')} ${run.seed}`)}</span>`, 'wide')}
</dl>
</section>`;
}
