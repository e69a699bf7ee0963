import { isDeepStrictEqual } from 'node:util';
import { holdAgainst, type Timing } from './hold-against.ts';
import { isSuccess, type FoundCall } from './index-traffic.ts';
import type { Observer } from './observation.ts';

/** An answer that asks for another try: none at all, a system error, or too many calls (UEAT Open API, error-handling). */
const asksAgain = ({ entry: { status } }: FoundCall): boolean => status === 0 || status === 429 || status >= 500;
const isSame = (one: FoundCall, other: FoundCall): boolean => one.call === other.call && one.entry.path === other.entry.path && isDeepStrictEqual(one.value, other.value);

/** When an answer was there; where the file does not say, when the call began. */
const endOf = ({ entry: { startedMs, durationMs = 0 } }: FoundCall): number => startedMs + durationMs;

/** How soon the POS repeats what UEAT could not take, and how long UEAT goes on with what the POS answers 429. A call that was given up says nothing. */
export const observeRepeats: Observer = ({ calls, refused, positions }) => {
  const inbound = [...calls, ...refused].filter(({ call }) => call !== 'order' && call !== 'menuSync').toSorted((a, b) => a.entry.startedMs - b.entry.startedMs);
  const retries = inbound.flatMap((failed, index): readonly Timing[] => {
    if (!asksAgain(failed) || failed.value === undefined) return [];
    const again = inbound.slice(index + 1).find((later) => isSame(failed, later));
    return again === undefined ? [] : [{ found: again, ms: Math.max(0, again.entry.startedMs - endOf(failed)) }];
  });
  const outbound = calls.filter(({ call }) => call === 'order' || call === 'menuSync');
  const throttled = outbound.flatMap((found, index): readonly Timing[] => {
    const isFirst = !outbound.slice(0, index).some((earlier) => earlier.entry.status === 429 && isSame(earlier, found));
    if (found.entry.status !== 429 || found.value === undefined || !isFirst) return [];
    const taken = outbound.slice(index + 1).find((later) => isSame(found, later) && isSuccess(later.entry));
    return taken === undefined ? [] : [{ found: taken, ms: Math.max(0, taken.entry.startedMs - endOf(found)) }];
  });
  return [...holdAgainst('deadline.retry', positions.deadlineRetryMs, retries), ...holdAgainst('throttle.patience', positions.throttlePatienceMs, throttled)];
};
