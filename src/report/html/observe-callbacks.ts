import type { Exchange } from '../../model/exchange.ts';
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';

/** What became of the callbacks that UEAT did not take. */
export interface Retries {
  readonly refused: number;
  readonly repeated: number;
  /** From a refused delivery to the next; absent when none came again. */
  readonly shortestMs?: number;
}

const longestParsed = 200_000;

/** A member by its name, in whatever case the POS writes it. */
function member(object: JsonObject, name: string): Json | undefined {
  return Object.entries(object).find(([key]) => key.toLowerCase() === name)?.[1];
}

function parse({ request: { body } }: Exchange): Json | undefined {
  if (body.encoding !== 'utf8' || body.content.length > longestParsed) return undefined;
  try {
    return JSON.parse(body.content) as Json;
  } catch {
    return undefined;
  }
}

/** The codes that statuses gave as reasons, with how often. */
export function countRejectCodes(exchanges: readonly Exchange[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const exchange of exchanges) {
    const status = exchange.direction === 'in' && exchange.call === 'orderStatus' ? parse(exchange) : undefined;
    const errors = isJsonObject(status) ? member(status, 'errors') : undefined;
    for (const error of Array.isArray(errors) ? errors as readonly Json[] : []) {
      const code = isJsonObject(error) ? member(error, 'code') : undefined;
      if (typeof code === 'string' && code !== '') counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => a < b ? -1 : 1));
}

const wasTaken = ({ closing }: Exchange): boolean => closing?.kind === 'answered' && closing.response.status < 300;

/** The callbacks of each thing that UEAT sent, in order: those of other things need not be looked through. */
function groupBySubject(exchanges: readonly Exchange[]): ReadonlyMap<string, readonly Exchange[]> {
  const groups = new Map<string, Exchange[]>();
  for (const exchange of exchanges) {
    if (exchange.direction !== 'in' || exchange.correlation?.kind !== 'matched') continue;
    const subject = `${exchange.call} ${exchange.correlation.key}`;
    const group = groups.get(subject) ?? [];
    group.push(exchange);
    groups.set(subject, group);
  }
  return groups;
}

/** How the POS repeats callbacks that UEAT did not answer with 2xx; only those are counted that belong to something UEAT sent. */
export function observeRetries(exchanges: readonly Exchange[]): Retries {
  let refused = 0;
  const pauses: number[] = [];
  for (const group of groupBySubject(exchanges).values()) {
    for (const [index, exchange] of group.entries()) {
      if (wasTaken(exchange)) continue;
      refused += 1;
      const next = group.slice(index + 1).find((later) => later.request.body.content === exchange.request.body.content);
      if (next !== undefined) pauses.push(next.startedMs - (exchange.endedMs ?? exchange.startedMs));
    }
  }
  return { refused, repeated: pauses.length, ...(pauses.length > 0 && { shortestMs: Math.max(0, Math.min(...pauses)) }) };
}
