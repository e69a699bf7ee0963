import type { Exchange } from '../model/exchange.ts';
import type { RunRecord } from '../model/run-record.ts';

/** UEAT's answer is written at once; no sensible POS gives up sooner than this. In milliseconds. */
const promptMs = 200;

/**
 * How long the harness kept a POS waiting before it called again, in milliseconds: it stood still meanwhile, or it was slow to answer the
 * earlier call. 0 when it was prompt, as it should be.
 */
export function keptWaitingMs(earlier: Exchange, later: Exchange, record: RunRecord): number {
  if (earlier.seq >= later.seq) return 0;
  const answeredMs = earlier.endedMs === undefined ? 0 : Math.min(earlier.endedMs, later.startedMs) - earlier.startedMs;
  return Math.round(Math.max(record.stalledBetween(earlier.startedMs, later.startedMs), answeredMs > promptMs ? answeredMs : 0));
}
