import type { Redactor } from '../evidence/redactor.ts';
import type { Journal, RunEvent } from '../model/event.ts';
import type { Clock } from '../model/ports.ts';

/** A journal that is kept nowhere: facts are numbered and redacted as in a run, told to the subscribers, and then gone. For calls that nothing is judged by. */
export function openTransientJournal(redactor: Redactor, clock: Clock): Journal {
  const listeners = new Set<(event: RunEvent) => void>();
  const startedAt = clock.monotonic();
  let seq = 0;
  return {
    record(fact) {
      seq += 1;
      const event = { seq, at: new Date(clock.now()).toISOString(), atMs: clock.monotonic() - startedAt, ...redactor.fact(fact) } as RunEvent;
      for (const listener of [...listeners]) listener(event);
      return event;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
  };
}
