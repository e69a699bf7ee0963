import type { Journal, RunEvent } from '../../model/event.ts';
import type { Clock } from '../../model/ports.ts';
import type { RunRecord } from '../../model/run-record.ts';

/** A journal that writes nothing down: a diagnosis is no evidence. The record is kept up to date before anybody else is told. */
export function keepInMemory(record: RunRecord, clock: Clock): Journal {
  const listeners = new Set<(event: RunEvent) => void>();
  const startMs = clock.monotonic();
  let seq = 0;
  return {
    record(fact) {
      const event: RunEvent = { ...fact, seq: (seq += 1), at: new Date(clock.now()).toISOString(), atMs: clock.monotonic() - startMs };
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
