import { readHeader } from '../../contract/read-header.ts';
import { readRetryAfterMs } from '../../contract/read-retry-after-ms.ts';
import type { Closing } from '../../model/exchange.ts';
import type { Clock } from '../../model/ports.ts';
import { waitUnlessAborted } from '../wait-unless-aborted.ts';

/** The first pause after a 429 that does not say how long; it doubles each time. */
const firstPauseMs = 1_000;

/** What it needs of the run. */
export interface ThrottledRun {
  readonly judge: { readonly positions: { readonly throttlePatienceMs: number } };
  readonly platform: { readonly clock: Clock };
  readonly signal: AbortSignal;
}

/** What a 429 asks for, in milliseconds; undefined when a closing is none. */
function pauseAfter(closing: Closing, tries: number, nowMs: number): number | undefined {
  if (closing.kind !== 'answered' || closing.response.status !== 429) return undefined;
  return readRetryAfterMs(readHeader(closing.response.headers, 'retry-after'), nowMs) ?? firstPauseMs * 2 ** (tries - 1);
}

/**
 * Makes a call, and makes it again while the POS answers 429 (UEAT Open API, error-handling: rate limit): after as long as `Retry-After`
 * says, and for no longer than the assumption `throttle.patience` in all. A pause beyond that is not begun.
 * @throws what the call throws
 */
export async function honourThrottling(call: () => Promise<Closing>, { judge: { positions }, platform: { clock }, signal }: ThrottledRun): Promise<void> {
  let leftMs = positions.throttlePatienceMs;
  for (let tries = 1; !signal.aborted; tries += 1) {
    const pauseMs = pauseAfter(await call(), tries, clock.now());
    if (pauseMs === undefined || pauseMs > leftMs) return;
    leftMs -= pauseMs;
    await waitUnlessAborted(pauseMs, clock, signal);
    // A POS that asks for no time at all is not asked for ever.
    if (pauseMs === 0) leftMs -= firstPauseMs;
  }
}
