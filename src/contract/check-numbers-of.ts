import type { Exchange } from '../model/exchange.ts';
import type { Positions } from './read-positions.ts';
import { statusOfExchange } from './status-of-exchange.ts';

/** The check numbers that the acceptances among some callbacks carry, in order, each once. */
export function checkNumbersOf(callbacks: readonly Exchange[], positions: Positions): readonly string[] {
  const numbers = callbacks.filter(({ call }) => call === 'orderStatus').flatMap((callback) => {
    const status = statusOfExchange(callback, positions);
    return status.kind === 'accepted' ? status.checkNumber ?? [] : [];
  });
  return [...new Set(numbers)];
}
