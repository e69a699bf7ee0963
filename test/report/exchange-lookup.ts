import type { Attempt } from '../../src/model/correlation.ts';
import type { Exchange } from '../../src/model/exchange.ts';
import type { RenderOptions } from '../../src/report/render-options.ts';

/** Makes the look-ups that renderers need from exchanges that no run recorded. */
export function createExchangeLookup(exchanges: readonly Exchange[], attempts: readonly Attempt[]): Required<Pick<RenderOptions, 'exchangeOf' | 'exchanges' | 'sentFor'>> {
  const byId = new Map(exchanges.map((exchange) => [exchange.id, exchange]));
  const keyOf = new Map(attempts.map(({ id, key }) => [id, key]));
  const sentUnder = new Map<string, readonly Exchange[]>();
  for (const exchange of exchanges) {
    const key = exchange.direction === 'out' && exchange.attemptId !== undefined ? keyOf.get(exchange.attemptId) : undefined;
    if (key !== undefined) sentUnder.set(key, [...sentUnder.get(key) ?? [], exchange]);
  }
  return {
    exchanges: [...exchanges].sort((a, b) => a.seq - b.seq),
    exchangeOf: (id) => byId.get(id),
    sentFor: ({ correlation, seq }) => correlation?.kind === 'matched' ? sentUnder.get(correlation.key)?.findLast((sent) => sent.seq < seq) : undefined,
  };
}
