import type { Fact, Journal, RunEvent } from '../model/event.ts';
import type { Clock } from '../model/ports.ts';
import type { RunRecord } from '../model/run-record.ts';

/** What a journal that is kept nowhere needs. */
export interface TransientJournalOptions {
  readonly clock: Clock;
  /** Kept up to date before anybody else is told. */
  readonly record: RunRecord;
  /** What is to become of a fact before anybody hears of it; it stays as it is when left out. */
  readonly redact?: (fact: Fact) => Fact;
}

/** A journal that is kept nowhere: facts are numbered as in a run, told to the subscribers, and then gone. For calls that nothing is judged by. */
export function openTransientJournal({ clock, record, redact = (fact) => fact }: TransientJournalOptions): Journal {
  const listeners = new Set<(event: RunEvent) => void>();
  const startedAt = clock.monotonic();
  let seq = 0;
  return {
    record(fact) {
      seq += 1;
      const event = { seq, at: new Date(clock.now()).toISOString(), atMs: clock.monotonic() - startedAt, ...redact(fact) } as RunEvent;
      record.add(event);
      for (const listener of [...listeners]) listener(event);
      return event;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
  };
}
