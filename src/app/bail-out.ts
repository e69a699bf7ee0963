import { setMaxListeners } from 'node:events';
import { assessRecord } from '../assess/assess.ts';
import { splitAddress } from '../checks/judge-context.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Journal } from '../model/event.ts';
import type { Finding } from '../model/finding.ts';
import type { RunRecord } from '../model/run-record.ts';
import type { Platform } from '../platform/create-platform.ts';

/** What is watched, and what is done when it is seen. */
export interface BailOptions {
  readonly journal: Journal;
  /** Kept up to date by the journal, before anybody else is told. */
  readonly record: RunRecord;
  readonly catalogue: Catalogue;
  readonly platform: Pick<Platform, 'inbox'>;
  /** By which the run is ended anyway. */
  readonly signal: AbortSignal;
  /** Called once, with the ids of the required rules that are violated; without it nothing is watched. */
  readonly onBail: ((ids: readonly string[]) => void) | undefined;
}

/** Whether a finding comes from what has been played to its end: what is still under way may look worse than it is. */
function isSettled({ scenario, step }: Finding, { scenarios }: RunRecord): boolean {
  const played = scenario === 'always' ? splitAddress(step).scenario : scenario;
  return scenarios.get(played)?.isEnded === true;
}

/**
 * Judges a run each time a scenario has ended, until a required rule is violated; the report is still made from the whole record at the end.
 * @returns the signal after which nothing more is played
 */
export function bailOut({ journal, record, catalogue, platform, signal, onBail }: BailOptions): AbortSignal {
  if (onBail === undefined) return signal;
  const stop = new AbortController();
  const unsubscribe = journal.subscribe(({ type }) => {
    if (type !== 'scenarioEnded') return;
    const violated = assessRecord(record, catalogue).requirements.filter(({ required, findings }) =>
      required && findings.some((finding) => finding.outcome === 'failed' && isSettled(finding, record)));
    if (violated.length === 0) return;
    unsubscribe();
    stop.abort();
    // Calls under way come to their end; only waits are cut, so that nothing is held against the POS that it had no time for.
    platform.inbox.interrupt();
    onBail(violated.map(({ id }) => id));
  });
  const either = AbortSignal.any([signal, stop.signal]);
  setMaxListeners(0, either);
  return either;
}
