import type { Exchange } from '../../model/exchange.ts';
import type { Report } from '../../model/report.ts';
import type { RenderOptions } from '../render-options.ts';
import { word } from './both.ts';
import { embedJson } from './embed-json.ts';
import { html, type Markup } from './markup.ts';
import { toPageBody, toPageHead } from './to-page-exchange.ts';

/** Exchanges in one block of data: opening one reads its block only. */
export const blockSize = 100;

const message = (title: Markup, part: 'request' | 'response'): Markup =>
  html`<div data-part="${part}"><p class="label">${title}</p><pre class="headers"></pre><pre class="content"></pre><p class="quiet" data-part="empty" hidden>${word('emptyBody')}</p><p class="quiet" data-part="cut" hidden>${word('cutBody')}</p></div>`;

/** What the script makes an entry from, so that every word of it is set here. */
const template = (): Markup => html`<template id="exchange-template"><details class="exchange" data-item>
<summary><span class="way"></span> <code class="line"></code> <span class="answer"></span> <span class="quiet" data-part="when"></span></summary>
<div class="inside"></div></details></template>
<template id="messages-template"><p class="quiet step"></p><div class="messages">${message(word('request'), 'request')}${message(word('response'), 'response')}</div>
<p class="label">${word('again')}</p><div class="command"><pre></pre><button type="button" class="copy" data-copy>${word('copy')}</button></div><p class="quiet" data-part="no-repeat" hidden>${word('noRepeat')}</p></template>`;

/** Every exchange of the run: a list that a script draws from data, a stretch at a time, so that thousands of them cost nothing before they are looked at. */
export function setExchangeSection(exchanges: readonly Exchange[]): Markup {
  return html`<section id="exchanges" aria-labelledby="exchanges-title">
<h2 id="exchanges-title">${word('exchanges')} <span class="count">${exchanges.length}</span></h2>
<p class="lead">${word('exchangesMeaning')}</p>
${exchanges.length === 0 ? html`<p class="quiet">${word('noExchanges')}</p>` : html`<p class="no-script notice">${word('exchangesNeedScript')}</p>
<form class="filters needs-script" role="search" aria-labelledby="exchanges-title" id="exchange-filter"><p class="field"><label for="exchange-query">${word('search')} <span class="quiet">${word('searchHint')}</span></label><input type="search" id="exchange-query" autocomplete="off" spellcheck="false"></p>
<p class="tally"><output id="exchange-tally" for="exchange-query" aria-live="polite">${exchanges.length}</output> / ${exchanges.length}</p></form>
<div id="exchange-list"></div>
<p><button type="button" id="more-exchanges" class="chip" hidden>${word('showMore')}</button></p>
${template()}`}
</section>`;
}

/** The data that the list is drawn from: what it says of each exchange, and blocks of what each shows when it is opened. */
export function embedExchanges(exchanges: readonly Exchange[], { partner }: Report, options: RenderOptions): Markup {
  const blocks = Array.from({ length: Math.ceil(exchanges.length / blockSize) }, (_, index) => exchanges.slice(index * blockSize, (index + 1) * blockSize));
  return html`${embedJson('exchange-heads', exchanges.map((exchange) => toPageHead(exchange, options)))}${blocks.map((block, index) =>
    embedJson(`exchange-block-${index}`, block.map((exchange) => toPageBody(exchange, partner.publicUrl))))}`;
}
