import type { Exchange } from '../../model/exchange.ts';
import type { RenderOptions } from '../render-options.ts';
import type { PageWord } from '../words/page.ts';

/** How long one kind of thing took, in milliseconds. */
export interface Times {
  readonly name: 'acknowledgeOrder' | 'acknowledgeMenu' | 'finalStatus' | 'menuTime' & PageWord;
  readonly count: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly longestMs: number;
}

/** The smallest value that so many percent of the sorted values do not exceed (nearest rank). */
export function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * percent / 100) - 1)] ?? 0;
}

function toTimes(name: Times['name'], measured: readonly number[]): readonly Times[] {
  if (measured.length === 0) return [];
  const sorted = [...measured].sort((a, b) => a - b);
  return [{ name, count: sorted.length, p50Ms: percentile(sorted, 50), p95Ms: percentile(sorted, 95), longestMs: sorted.at(-1) ?? 0 }];
}

const leftAt = ({ sentMs, startedMs }: Exchange): number => sentMs ?? startedMs;

function acknowledgements(exchanges: readonly Exchange[], call: Exchange['call']): readonly number[] {
  return exchanges.filter((exchange) => exchange.direction === 'out' && exchange.call === call && exchange.closing?.kind === 'answered')
    .flatMap((exchange) => exchange.endedMs === undefined ? [] : [exchange.endedMs - leftAt(exchange)]);
}

/** From each sending to the first callback that came for it. */
function responses(exchanges: readonly Exchange[], call: Exchange['call'], sentFor: RenderOptions['sentFor']): readonly number[] {
  const first = new Map<string, number>();
  for (const exchange of exchanges) {
    const sent = exchange.direction === 'in' && exchange.call === call ? sentFor?.(exchange) : undefined;
    if (sent !== undefined && !first.has(sent.id)) first.set(sent.id, exchange.startedMs - leftAt(sent));
  }
  return [...first.values()];
}

/** How fast the POS acknowledged and answered in this run; what was never measured is left out. */
export function measureTimes({ exchanges, sentFor }: Pick<RenderOptions, 'exchanges' | 'sentFor'>): readonly Times[] {
  return [
    ...toTimes('acknowledgeOrder', acknowledgements(exchanges, 'order')),
    ...toTimes('finalStatus', responses(exchanges, 'orderStatus', sentFor)),
    ...toTimes('acknowledgeMenu', acknowledgements(exchanges, 'menuSync')),
    ...toTimes('menuTime', responses(exchanges, 'menu', sentFor)),
  ];
}
