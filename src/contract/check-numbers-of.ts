import type { Exchange } from '../model/exchange.ts';
import { parseBody } from './parse-body.ts';
import type { Positions } from './read-positions.ts';
import { readStatus } from './read-status.ts';

/** The check numbers that the acceptances among some callbacks carry, in order, each once. */
export function checkNumbersOf(callbacks: readonly Exchange[], positions: Positions): readonly string[] {
  const numbers = callbacks.filter(({ call }) => call === 'orderStatus').flatMap(({ request }) => {
    const body = parseBody(request.body);
    const status = readStatus(body.kind === 'json' ? body.value : null, request.headers, positions);
    return status.kind === 'accepted' ? status.checkNumber ?? [] : [];
  });
  return [...new Set(numbers)];
}
