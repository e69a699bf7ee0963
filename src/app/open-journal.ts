import { createJournal, type JournalOptions, type OpenJournal } from '../evidence/journal.ts';
import type { Journal, RunEvent } from '../model/event.ts';
import { phrase } from '../model/phrase.ts';
import { HarnessFault } from '../model/problem.ts';

/**
 * A journal that can be subscribed to before its file is there: the receiver must listen before a run folder is made (a port that is taken
 * leaves none behind), and no callback may come before the run's first event.
 */
export interface LateJournal extends Journal {
  open(options: JournalOptions): void;
  /** Resolves once the first event is written: nothing may be recorded before it. */
  readonly opened: Promise<void>;
  close(): Promise<void>;
}

/**
 * Makes a journal whose file comes later.
 * @param onFailure told of each fact that could not be written, before whoever recorded it is: nothing more may be sent
 */
export function openJournal(onFailure: (error: unknown) => void = () => undefined): LateJournal {
  const early: Array<(event: RunEvent) => void> = [];
  let journal: OpenJournal | undefined;
  let hasFailed = false;
  let begin: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => { begin = resolve; });
  return {
    opened,
    open(options) {
      journal = createJournal({
        ...options,
        onLateFailure: (fault) => {
          hasFailed = true;
          onFailure(fault);
        },
      });
      for (const listener of early) journal.subscribe(listener);
    },
    record(fact) {
      if (journal === undefined) throw new HarnessFault('evidence.notOpen', phrase`nothing can be recorded before the journal is open`);
      try {
        const event = journal.record(fact);
        begin();
        return event;
      } catch (error) {
        hasFailed = true;
        onFailure(error);
        throw error;
      }
    },
    subscribe(listener) {
      if (journal !== undefined) return journal.subscribe(listener);
      early.push(listener);
      return () => { early.splice(early.indexOf(listener), 1); };
    },
    async close() {
      const closing = journal?.close();
      // What could not be written may not be closed either; the fault was told, and nothing is left to wait for.
      if (hasFailed) closing?.catch(() => undefined);
      else await closing;
    },
  };
}
