import type { Cause } from '../model/event.ts';
import type { RunRecord } from '../model/run-record.ts';

/** Why a callback between two moments of the run may be late or missing through no fault of the POS; undefined when no time was lost. */
export function findLostTime(record: RunRecord, fromMs: number, toMs: number): Cause | undefined {
  return findCutOff(record, fromMs, toMs) ?? toCause('harness.stalled', 'stalledMs', record.stalledBetween(fromMs, toMs));
}

/** That the way from the POS was gone for a time between two moments of the run, so that a callback may have come to nothing. */
export function findCutOff(record: RunRecord, fromMs: number, toMs: number): Cause | undefined {
  return toCause('callbacks.cutOff', 'cutOffMs', record.cutOffBetween(fromMs, toMs));
}

function toCause(code: string, name: string, ms: number): Cause | undefined {
  return ms > 0 ? { code, args: { [name]: Math.round(ms) } } : undefined;
}
