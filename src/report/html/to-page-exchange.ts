import type { Body, Exchange, HttpResponse } from '../../model/exchange.ts';
import { languages } from '../../model/text.ts';
import { cleanText } from '../clean-text.ts';
import type { RenderOptions } from '../render-options.ts';
import { wholeUrl } from '../whole-url.ts';
import { valuesIn } from '../words/values.ts';
import type { PageBody, PageExchangeBody, PageExchangeHead, PageMessage } from './page/page-exchange.ts';

/** Characters of one body that the page carries; a few bodies beyond this would weigh more than all the rest. */
const longestBody = 200_000;

function toBody({ encoding, content, bytes, truncated }: Body): PageBody {
  // Base64 is cut at a whole group of four.
  const cut = content.slice(0, longestBody);
  return { encoding, content: cut, bytes, isCut: truncated || cut.length < content.length };
}

/** HTTP stacks take fields of 16 KiB at most; what is beyond that was made to be a burden. */
const longestField = 16_384;
const isLong = (text: string): boolean => text.length > longestField;

function toMessage({ headers, body }: Pick<HttpResponse, 'headers' | 'body'>): PageMessage {
  const set = toBody(body);
  return {
    headers: headers.map(([name, value]) => [name.slice(0, longestField), value.slice(0, longestField)]),
    body: { ...set, isCut: set.isCut || headers.flat().some(isLong) },
  };
}

/** What an exchange came to, in a word: a status, the reason of a failure, or nothing while it is open. */
export function answerOf({ closing }: Pick<Exchange, 'closing'>): { readonly answer: string; readonly isBad: boolean } {
  if (closing === undefined) return { answer: '', isBad: true };
  if (closing.kind === 'failed') return { answer: closing.reason, isBad: true };
  return { answer: String(closing.response.status), isBad: closing.response.status >= 400 };
}

/** What the list says of an exchange; texts are made safe to show. */
export function toPageHead(exchange: Exchange, { sentFor }: Pick<RenderOptions, 'sentFor'>): PageExchangeHead {
  const { id, direction, call, request, startedMs, sentMs, endedMs } = exchange;
  return {
    id, direction,
    line: cleanText(`${request.method} ${request.url}`, 200),
    ...answerOf(exchange),
    when: [...new Set(languages.map((language) => {
      const { time } = valuesIn(language);
      return [`+${time(Math.round(startedMs))}`, ...(endedMs === undefined ? [] : [time(Math.round(endedMs - (sentMs ?? startedMs)))])].join(' · ');
    }))],
    step: cleanText([call, exchange.step ?? sentFor?.(exchange)?.step].filter((part) => part !== undefined).join(' · '), 200),
  };
}

/** What an exchange shows when it is opened. @param publicUrl where the POS reaches UEAT */
export function toPageBody({ request, closing }: Exchange, publicUrl: string): PageExchangeBody {
  const message = toMessage(request);
  const url = wholeUrl(request.url, publicUrl);
  return {
    request: { method: request.method.slice(0, longestField), url: url.slice(0, longestField), headers: message.headers, body: { ...message.body, isCut: message.body.isCut || isLong(url) } },
    response: closing?.kind === 'answered' ? toMessage(closing.response) : null,
  };
}
