import type { Exchange } from '../model/exchange.ts';
import type { Cause } from '../model/event.ts';
import type { RunRecord } from '../model/run-record.ts';
import { findLostTime } from './find-lost-time.ts';

/** UEAT's answer is written at once; no sensible POS gives up sooner than this. In milliseconds. */
const promptMs = 200;
/**
 * How far from a call the harness may have stood still and still have kept its sender waiting, in milliseconds: before a call is begun it lies unread,
 * and an answer that is written may lie unread too.
 */
const graceMs = 250;

/**
 * How UEAT kept a POS waiting for its answer to a call, so that the POS may have given it up: the harness stood still around it, or answered late, or when the POS had hung up.
 * Undefined when the answer was prompt, as it should be: who calls again then does so needlessly.
 */
export function whyGivenUp({ startedMs, endedMs, closing }: Exchange, record: RunRecord): Cause | undefined {
  const lost = findLostTime(record, startedMs - graceMs, (endedMs ?? startedMs) + graceMs);
  if (lost !== undefined) return lost;
  if (closing?.kind === 'answered' && closing.afterHangUp === true) return { code: 'answer.unheard', args: {} };
  const lateMs = endedMs === undefined ? 0 : Math.round(endedMs - startedMs);
  return lateMs > promptMs ? { code: 'answer.late', args: { lateMs } } : undefined;
}

/** A call that was made again, the one that it follows, and what excuses it. */
export interface CallAgain {
  readonly before: Exchange;
  readonly again: Exchange;
  readonly excuse: Cause | undefined;
}

/**
 * Of calls that say the same, in the order of the journal, the first that was made again needlessly; when all have an excuse, the first.
 * @param isAgain which of them are judged; the first of all never is
 */
export function findCalledAgain(calls: readonly Exchange[], isAgain: (exchange: Exchange) => boolean, record: RunRecord): CallAgain | undefined {
  const found = calls.flatMap((again, index): readonly CallAgain[] => {
    const before = calls[index - 1];
    return before === undefined || !isAgain(again) ? [] : [{ before, again, excuse: whyGivenUp(before, record) }];
  });
  return found.find(({ excuse }) => excuse === undefined) ?? found[0];
}
