import type { Exchange } from '../../model/exchange.ts';
import type { Evidence } from '../../model/finding.ts';
import type { RenderOptions } from '../render-options.ts';

/** More than so many exchanges make no drawing that anybody reads. */
const mostDrawn = 8;

/** Finds the exchanges to draw for some evidence. */
export type FindSequence = (evidence: readonly Evidence[]) => readonly Exchange[];

/** Prepares the search: the exchanges that some evidence names, what led to them, and what else came back for the same sendings, in order. */
export function createSequenceFinder({ exchanges, exchangeOf, sentFor }: Pick<RenderOptions, 'exchanges' | 'exchangeOf' | 'sentFor'>): FindSequence {
  const answers = new Map<string, Exchange[]>();
  for (const exchange of exchanges) {
    const sent = exchange.direction === 'in' ? sentFor?.(exchange) : undefined;
    if (sent === undefined) continue;
    const known = answers.get(sent.id);
    if (known === undefined) answers.set(sent.id, [exchange]);
    else known.push(exchange);
  }
  return (evidence) => {
    const named = [...new Set(evidence.map(({ exchangeId }) => exchangeId))].flatMap((id) => exchangeOf(id) ?? []);
    const causes = named.map((exchange) => exchange.direction === 'out' ? exchange : sentFor?.(exchange));
    const around = causes.flatMap((cause) => cause === undefined ? [] : [cause, ...answers.get(cause.id) ?? []]);
    const chosen = new Set([...named, ...around].slice(0, mostDrawn));
    return [...chosen].sort((a, b) => a.seq - b.seq);
  };
}
