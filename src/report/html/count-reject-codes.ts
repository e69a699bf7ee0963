import type { Exchange } from '../../model/exchange.ts';
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';

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
