import type { Headers } from '../model/exchange.ts';

/** The value of the first header field of that name, whatever its case. */
export function readHeader(headers: Headers, name: string): string | undefined {
  const folded = name.toLowerCase();
  return headers.find(([other]) => other.length === name.length && other.toLowerCase() === folded)?.[1];
}
