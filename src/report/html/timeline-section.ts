import type { Report } from '../../model/report.ts';
import type { RenderOptions } from '../render-options.ts';
import { valuesIn } from '../words/values.ts';
import { both, localized, word } from './both.ts';
import { layOutTimeline, type TimelineRow } from './lay-out-timeline.ts';
import { html, type Markup } from './markup.ts';

function setRow({ scenario, lane, fromMs, toMs, stretches }: TimelineRow, wholeMs: number, { scenarios }: Report): Markup {
  const at = (ms: number): string => `${(ms / wholeMs * 100).toFixed(3)}%`;
  const title = scenarios.find(({ id }) => id === scenario.split('@')[0])?.title;
  const laneName = `L${lane}`;
  return html`<li><div class="what"><span class="lane l${(lane - 1) % 4 + 1}">${laneName}</span> <span><code>${scenario}</code>${title === undefined ? '' : html`<br><span class="quiet">${localized(title)}</span>`}</span></div>
<svg width="100%" height="18" aria-hidden="true" focusable="false"><rect class="track" x="0" y="8" width="100%" height="1"/><rect class="play l${(lane - 1) % 4 + 1}" x="${at(fromMs)}" width="${at(Math.max(toMs - fromMs, wholeMs / 400))}" y="3" height="12" rx="2"/>${stretches.map(({ kind, fromMs: from, toMs: to }) => html`<rect class="${kind}" x="${at(from)}" width="${at(Math.max(to - from, wholeMs / 800))}" y="${kind === 'ueatWaits' ? 5 : 10}" height="${kind === 'ueatWaits' ? 4 : 3}"/>`)}</svg>
<span class="quiet took">${both((language) => `+${valuesIn(language).time(Math.round(fromMs))}, ${valuesIn(language).time(Math.round(toMs - fromMs))}`)}</span></li>`;
}

/** When each scenario was played, in which lane, and who waited for whom meanwhile. */
export function setTimeline(report: Report, options: RenderOptions): Markup {
  const rows = layOutTimeline(options);
  const wholeMs = Math.max(1, report.run.durationMs, ...rows.map(({ toMs }) => toMs));
  return html`<section id="timeline" aria-labelledby="timeline-title">
<h2 id="timeline-title">${word('timeline')} <span class="count">${rows.length}</span></h2>
<p class="lead">${word('timelineMeaning')}</p>
${rows.length === 0 ? html`<p class="quiet">${word('noTimeline')}</p>` : html`<ul class="legend"><li><span class="swatch play l1"></span> ${word('played')} (L1, L2, …)</li><li><span class="swatch ueatWaits"></span> ${word('ueatWaits')}</li><li><span class="swatch posWaits"></span> ${word('posWaits')}</li></ul>
<ol class="timeline">${rows.map((row) => setRow(row, wholeMs, report))}</ol>`}
</section>`;
}
