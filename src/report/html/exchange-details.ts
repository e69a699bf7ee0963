import type { Exchange, Headers } from '../../model/exchange.ts';
import type { Report } from '../../model/report.ts';
import { unseen } from '../clean-text.ts';
import { findMark } from '../excerpt-body.ts';
import type { RenderOptions } from '../render-options.ts';
import { localized, word } from './both.ts';
import { html, preformatted, type Markup } from './markup.ts';
import { indentJson } from './page/indent-json.ts';
import type { PageMessage } from './page/page-exchange.ts';
import { toCurl } from './page/to-curl.ts';
import { toPageBody, toPageHead } from './to-page-exchange.ts';

type Options = Pick<RenderOptions, 'sentFor'>;

function setHeaders(headers: Headers): Markup {
  return html`<pre class="headers">${headers.map(([name, value], index) => html`${index === 0 ? '' : { markup: '\n' }}<b>${name}</b>: ${value}`)}</pre>`;
}

function setBody({ body }: PageMessage, pointer = ''): Markup {
  if (body.content === '') return html`<p class="quiet">${word('emptyBody')}</p>`;
  const lines = body.encoding === 'utf8' ? indentJson(body.content) : undefined;
  const mark = lines === undefined || pointer === '' || pointer.startsWith('header:') ? -1 : findMark(lines, pointer);
  const plain = lines ?? [{ text: body.encoding === 'utf8' ? body.content : `base64 ${body.content}` }];
  const set = plain.map(({ text }, index) => html`${index === 0 ? '' : { markup: '\n' }}${index === mark ? html`<mark>${preformatted(text)}</mark>` : preformatted(text)}`);
  return html`<pre>${set}</pre>${body.isCut ? html`<p class="quiet">${word('cutBody')}</p>` : ''}`;
}

/** The command that repeats a request, with a button that copies it. */
function setCurl(command: string | undefined): Markup {
  if (command === undefined) return html`<p class="quiet">${word('noRepeat')}</p>`;
  return html`<div class="command"><pre>${preformatted(command)}</pre><button type="button" class="copy needs-script" data-copy>${word('copy')}</button></div>`;
}

/** An exchange in one line: who called whom, with what, what came of it and when. */
function setExchangeHead(exchange: Exchange, options: Options): Markup {
  const { id, direction, line, answer, isBad, when: [en = '', fr = en] } = toPageHead(exchange, options);
  return html`<span class="way ${direction}">${direction === 'out' ? 'UEAT → POS' : 'POS → UEAT'}</span> <code class="line">${line}</code> <span class="answer ${isBad ? 'bad' : 'good'}">${answer === '' ? '…' : answer}</span> <span class="quiet">${id} · ${localized({ en, fr })}</span>`;
}

/** An exchange in full, folded: both messages as recorded, and the command that sends the request again. */
export function setExchange(exchange: Exchange, pointer: string | undefined, report: Report, options: Options): Markup {
  const { request, response } = toPageBody(exchange, report.partner.publicUrl);
  return html`<details class="exchange" id="full-${exchange.id}">
<summary>${setExchangeHead(exchange, options)}</summary>
<div class="messages">
<div><p class="label">${word('request')}</p>${setHeaders(request.headers)}${setBody(request, pointer)}</div>
<div><p class="label">${word('response')}</p>${response === null ? html`<p class="quiet">${exchange.closing?.kind === 'failed' ? exchange.closing.detail : '…'}</p>` : html`${setHeaders(response.headers)}${setBody(response, pointer)}`}</div>
</div>
<p class="label">${word('again')}</p>${setCurl(toCurl(request, unseen))}
</details>`;
}
