import type { TryOutcome } from './callback.ts';

const retriedStatuses: readonly number[] = [429, 500, 502, 503, 504];
const mostTries = 6;

/**
 * When to try a callback again: system errors and silence may be retried, anything else may not
 * (UEAT Open API, error-handling). The pause doubles each time; Retry-After goes before it.
 * @returns milliseconds, or undefined when it is over
 */
export function planRetry(outcome: TryOutcome, tries: number, baseMs: number): number | undefined {
  if (tries >= mostTries) return undefined;
  const backoffMs = baseMs * 2 ** (tries - 1);
  if (outcome.kind === 'failed') return backoffMs;
  return retriedStatuses.includes(outcome.status) ? (outcome.retryAfterMs ?? backoffMs) : undefined;
}
