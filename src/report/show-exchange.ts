import type { Exchange } from '../model/exchange.ts';
import type { Evidence } from '../model/finding.ts';
import { cleanText } from './clean-text.ts';
import type { ExcerptLine } from './excerpt-body.ts';
import { excerptBody } from './excerpt-body.ts';
import type { RenderOptions } from './render-options.ts';
import { label } from './words/labels.ts';

/** Exchanges that one entry of a report shows, at most. */
const mostExchanges = 4;
const longestHead = 200;

/** An excerpt under a frame: a margin, and an arrow before the line that matters. */
export function frameExcerpt(excerpt: readonly ExcerptLine[]): readonly string[] {
  return excerpt.map(({ text, isMarked }) => `${isMarked ? '  > | ' : '    | '}${text}`);
}

function showExchange(exchange: Exchange, { language }: Pick<RenderOptions, 'language'>): readonly string[] {
  const { id, direction, request, closing } = exchange;
  const head = cleanText(`${request.method} ${request.url}`, longestHead);
  const answer = closing === undefined ? label(language, 'noAnswer')
    : closing.kind === 'failed' ? `${label(language, 'noAnswer')} (${closing.reason})` : `HTTP ${closing.response.status}`;
  return [
    `${id} ${direction === 'out' ? 'UEAT → POS' : 'POS → UEAT'} ${head}`,
    ...frameExcerpt(excerptBody(request.body)),
    `${id} ${answer}`,
    ...(closing?.kind === 'answered' ? frameExcerpt(excerptBody(closing.response.body)) : []),
  ];
}

/** The exchanges that some evidence names, each with its request and its answer, cut to what a log can bear. */
export function showExchanges(evidence: readonly Evidence[], options: Pick<RenderOptions, 'language' | 'exchangeOf'>): readonly string[] {
  const ids = [...new Set(evidence.map(({ exchangeId }) => exchangeId))];
  const shown = ids.slice(0, mostExchanges).flatMap((id) => {
    const exchange = options.exchangeOf(id);
    return exchange === undefined ? [] : showExchange(exchange, options);
  });
  return ids.length > mostExchanges ? [...shown, `… ${ids.length - mostExchanges} ${label(options.language, 'more')}`] : shown;
}

/** How long the exchanges that some evidence names took from the first to the last, in milliseconds; 0 when there are none. */
export function spanOf(evidence: readonly Evidence[], { exchangeOf }: Pick<RenderOptions, 'exchangeOf'>): number {
  const exchanges = evidence.flatMap(({ exchangeId }) => exchangeOf(exchangeId) ?? []);
  if (exchanges.length === 0) return 0;
  return Math.max(...exchanges.map(({ startedMs, endedMs }) => endedMs ?? startedMs)) - Math.min(...exchanges.map(({ startedMs }) => startedMs));
}
