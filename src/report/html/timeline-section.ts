import type { Report } from '../../model/report.ts';
import type { RenderOptions } from '../render-options.ts';
import { valuesIn } from '../words/values.ts';
import { both, localized, word } from './both.ts';
import { layOutTimeline, type TimelineRow } from './lay-out-timeline.ts';
import { html, type Markup } from './markup.ts';
import { mergeStretches } from './merge-stretches.ts';

/** More lanes than so many share a colour with another. */
const colours = 4;
const laneHeight = 18;
const colourOf = ({ lane }: TimelineRow): string => `l${(lane - 1) % colours + 1}`;

interface Scale {
  readonly wholeMs: number;
  /** A place on the axis, or a length of it, as SVG takes it. */
  readonly at: (ms: number) => string;
}

function createScale(wholeMs: number): Scale {
  return { wholeMs, at: (ms) => `${(ms / wholeMs * 100).toFixed(3)}%` };
}

/** A further playing of a scenario is named by its location. */
function nameOf(scenario: string, { partner }: Report): string {
  const [id = '', locationId] = scenario.split('@');
  return locationId === undefined ? id : `${id} @ ${partner.locations.find((location) => location.id === locationId)?.name ?? locationId}`;
}

function drawLanes(rows: readonly TimelineRow[], { wholeMs, at }: Scale): Markup {
  const height = rows.reduce((most, { lane }) => Math.max(most, lane), 0) * laneHeight;
  const quarters = [0, 0.25, 0.5, 0.75, 1];
  const anchorOf = (part: number): string => part === 0 ? 'start' : part === 1 ? 'end' : 'middle';
  return html`<figure class="lanes"><figcaption class="label">${word('lanes')}</figcaption><svg width="100%" height="${height + 20}" aria-hidden="true" focusable="false">
${quarters.map((part) => html`<line class="grid" x1="${at(part * wholeMs)}" x2="${at(part * wholeMs)}" y1="0" y2="${height}"/><text x="${at(part * wholeMs)}" y="${height + 14}" text-anchor="${anchorOf(part)}">${both((language) => valuesIn(language).time(Math.round(part * wholeMs)), 'tspan')}</text>`)}
${rows.map((row) => html`<rect class="play ${colourOf(row)}" x="${at(row.fromMs)}" width="${at(Math.max(row.toMs - row.fromMs, wholeMs / 400))}" y="${(row.lane - 1) * laneHeight + 2}" height="${laneHeight - 4}" rx="2"/>`)}</svg></figure>`;
}

function setRow(row: TimelineRow, { wholeMs, at }: Scale, report: Report): Markup {
  const { scenario, lane, fromMs, toMs, stretches } = row;
  const title = report.scenarios.find(({ id }) => id === scenario.split('@')[0])?.title;
  return html`<li><div class="what"><span class="lane ${colourOf(row)}">L${lane}</span><span><code>${nameOf(scenario, report)}</code>${title === undefined ? '' : html` <span class="quiet">${localized(title)}</span>`}</span></div>
<svg width="100%" height="18" aria-hidden="true" focusable="false"><rect class="track" x="0" y="8" width="100%" height="1"/><rect class="play ${colourOf(row)}" x="${at(fromMs)}" width="${at(Math.max(toMs - fromMs, wholeMs / 400))}" y="3" height="12" rx="2"/>${mergeStretches(stretches, wholeMs / 800).map(({ kind, fromMs: from, toMs: to }) => html`<rect class="${kind}" x="${at(from)}" width="${at(Math.max(to - from, wholeMs / 800))}" y="${kind === 'ueatWaits' ? 5 : 10}" height="${kind === 'ueatWaits' ? 4 : 3}"/>`)}</svg>
<span class="quiet took">${both((language) => `+${valuesIn(language).time(Math.round(fromMs))}, ${valuesIn(language).time(Math.round(toMs - fromMs))}`)}</span></li>`;
}

/** When each scenario was played, in which lane, and who waited for whom meanwhile. */
export function setTimeline(report: Report, options: RenderOptions): Markup {
  const rows = layOutTimeline(options);
  const scale = createScale(rows.reduce((last, { toMs }) => Math.max(last, toMs), Math.max(1, report.run.durationMs)));
  return html`<section id="timeline" aria-labelledby="timeline-title">
<h2 id="timeline-title">${word('timeline')} <span class="count">${rows.length}</span></h2>
<p class="lead">${word('timelineMeaning')}</p>
${rows.length === 0 ? html`<p class="quiet">${word('noTimeline')}</p>` : html`${drawLanes(rows, scale)}
<ul class="legend"><li><span class="swatch play l1"></span> ${word('played')} (L1, L2, …)</li><li><span class="swatch ueatWaits"></span> ${word('ueatWaits')}</li><li><span class="swatch posWaits"></span> ${word('posWaits')}</li></ul>
<ol class="timeline">${rows.map((row) => setRow(row, scale, report))}</ol>`}
</section>`;
}
