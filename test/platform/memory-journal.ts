import type { Fact, Journal, RunEvent } from '../../src/model/event.ts';
import { verbatim } from '../../src/model/phrase.ts';
import { HarnessFault } from '../../src/model/problem.ts';
import { RunRecord } from '../../src/model/run-record.ts';

/** A journal in memory, with the record that it keeps up to date. */
export interface MemoryJournal extends Journal {
  readonly events: readonly RunEvent[];
  readonly runRecord: RunRecord;
  /** Resolves with the first event, come or to come, that fits. */
  when(fits: (event: RunEvent) => boolean): Promise<RunEvent>;
  /** From now on, or for facts of one type, nothing can be written. */
  failOn(type: Fact['type'] | 'all'): void;
}

/** Makes a journal in memory; `atMs` may be steered. */
export function createMemoryJournal(atMs: () => number = () => performance.now()): MemoryJournal {
  const events: RunEvent[] = [];
  const record = new RunRecord();
  const listeners = new Set<(event: RunEvent) => void>();
  const failing = new Set<string>();
  return {
    events,
    runRecord: record,
    record(fact) {
      if (failing.has(fact.type) || failing.has('all')) throw new HarnessFault('evidence.notWritten', verbatim('the disk is full'));
      const event = { seq: events.length + 1, at: '2026-01-01T00:00:00.000Z', atMs: atMs(), ...fact } as RunEvent;
      events.push(event);
      record.add(event);
      for (const listener of [...listeners]) listener(event);
      return event;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    when(fits) {
      const known = events.find(fits);
      if (known !== undefined) return Promise.resolve(known);
      return new Promise((resolve) => {
        const listener = (event: RunEvent): void => {
          if (!fits(event)) return;
          listeners.delete(listener);
          resolve(event);
        };
        listeners.add(listener);
      });
    },
    failOn(type) { failing.add(type); },
  };
}
