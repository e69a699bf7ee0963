import type { Exchange } from '../../model/exchange.ts';
import { cleanText } from '../clean-text.ts';
import { valuesIn } from '../words/values.ts';
import { both } from './both.ts';
import { html, type Markup } from './markup.ts';
import { answerOf } from './to-page-exchange.ts';

const rowHeight = 64;
const top = 34;
const longestLabel = 38;

/** The path of a URL, which is what a reader knows a call by. */
const pathOf = (url: string): string => url.replace(/^[a-z]+:\/\/[^/]*/i, '') || '/';

function setArrow(y: number, isOut: boolean, kind: string): Markup {
  // Percentages and a marker keep the drawing sharp and its letters legible at any width.
  const [from, to] = isOut ? ['14%', '86%'] : ['86%', '14%'];
  return html`<line class="${kind}" x1="${from}" y1="${y}" x2="${to}" y2="${y}" marker-end="url(#arrow)"/>`;
}

function setRow(exchange: Exchange, index: number, fromMs: number, marked: ReadonlySet<string>): Markup {
  const { id, direction, request, startedMs } = exchange;
  const isOut = direction === 'out';
  const y = top + index * rowHeight + 24;
  const { answer, isBad } = answerOf(exchange);
  const kind = marked.has(id) ? 'call marked' : 'call';
  const when = both((language) => `+${valuesIn(language).time(Math.round(startedMs - fromMs))}`, 'tspan');
  return html`<text class="call-label" x="50%" y="${y - 7}" text-anchor="middle">${cleanText(`${request.method} ${pathOf(request.url)}`, longestLabel)}</text>${setArrow(y, isOut, kind)}
<text class="when" x="${isOut ? '12.5%' : '87.5%'}" y="${y + 4}" text-anchor="${isOut ? 'end' : 'start'}">${when}</text>
<text class="${isBad ? 'reply-label bad' : 'reply-label'}" x="50%" y="${y + 18}" text-anchor="middle">${answer === '' ? '…' : answer}</text>${setArrow(y + 25, !isOut, isBad ? 'reply bad' : 'reply')}
`;
}

/**
 * Draws exchanges between two lifelines, UEAT and the POS, from the first to the last. A drawing for the eye: what it shows stands in
 * words below it, too.
 * @param marked ids of the exchanges that the finding rests on
 */
export function drawLifeline(exchanges: readonly Exchange[], marked: ReadonlySet<string>, caption: Markup): Markup {
  const [first] = exchanges;
  if (first === undefined) return html``;
  const height = top + exchanges.length * rowHeight + 8;
  return html`<figure class="lifeline"><figcaption class="label">${caption}</figcaption>
<svg width="100%" height="${height}" aria-hidden="true" focusable="false">
<line class="life" x1="14%" y1="26" x2="14%" y2="${height}"/><line class="life" x1="86%" y1="26" x2="86%" y2="${height}"/>
<text class="party" x="14%" y="16" text-anchor="middle">UEAT</text><text class="party" x="86%" y="16" text-anchor="middle">${both((language) => language === 'fr' ? 'PDV' : 'POS', 'tspan')}</text>
${exchanges.map((exchange, index) => setRow(exchange, index, first.startedMs, marked))}</svg></figure>`;
}
