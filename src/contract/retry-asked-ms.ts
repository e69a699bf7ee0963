import type { Call } from '../model/call.ts';
import type { Exchange } from '../model/exchange.ts';
import { wasUndeliverable } from './classify-deliveries.ts';

/**
 * When UEAT last asked, by its answer, for one of these callbacks to come again, in milliseconds since the run began; undefined while none
 * of them has ended so.
 */
export function retryAskedMs(callbacks: readonly Exchange[], call: Call): number | undefined {
  const failed = callbacks.filter((exchange) => exchange.call === call && exchange.endedMs !== undefined && wasUndeliverable(exchange));
  return failed.at(-1)?.endedMs;
}
