import type { Fact, Journal, RunEvent } from '../model/event.ts';
import { phrase } from '../model/phrase.ts';
import type { Clock } from '../model/ports.ts';
import { HarnessFault } from '../model/problem.ts';
import { beforeFirst, chainLine, hashLine } from './chain-lines.ts';
import type { Redactor } from './redactor.ts';
import { openSink, type Sink } from './sink.ts';

/** What a journal needs. */
export interface JournalOptions {
  /** Where the lines go; it is created when missing and appended to otherwise. */
  readonly file: string;
  readonly redactor: Redactor;
  readonly clock: Clock;
  /** The reading of `clock.monotonic()` at which the run began; now, when missing. */
  readonly startedAt?: number;
  /** Told when a subscriber throws; that subscriber is then left out. Without it the error surfaces as uncaught. */
  readonly onListenerError?: (error: unknown) => void;
}

/** A journal that can be closed once the run is over. */
export type OpenJournal = Journal & { close(): Promise<void> };

const surface = (error: unknown): void => {
  queueMicrotask(() => { throw error; });
};

/**
 * Opens the one door to the evidence: each fact is numbered, redacted, appended as one line of JSON that carries the hash of the
 * line before it, and then told to the subscribers.
 * Subscribers get the redacted event, so that what they see live equals what is read back later.
 * @throws HarnessFault `evidence.notWritten` here and in every `record` from the first failed write on
 */
export function createJournal({ file, redactor, clock, startedAt = clock.monotonic(), onListenerError = surface }: JournalOptions): OpenJournal {
  const listeners = new Set<(event: RunEvent) => void>();
  const untold: RunEvent[] = [];
  let isTelling = false;
  let seq = 0;
  let prev = beforeFirst;
  let failure: { readonly error: unknown } | undefined;
  let isClosed = false;

  const notWritten = (cause: unknown): HarnessFault =>
    new HarnessFault('evidence.notWritten', phrase`Evidence could not be written to ${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });

  const sink = ((): Sink => {
    try {
      return openSink(file);
    } catch (error) {
      throw notWritten(error);
    }
  })();

  const append = (line: string): void => {
    if (isClosed) throw notWritten(new Error('the journal is closed'));
    // After a torn line nothing more is written.
    if (failure !== undefined) throw notWritten(failure.error);
    try {
      sink.append(line);
    } catch (error) {
      failure = { error };
      throw notWritten(error);
    }
  };

  // A subscriber may record in turn; each event still reaches everybody in the order of the numbers.
  const tell = (event: RunEvent): void => {
    untold.push(event);
    if (isTelling) return;
    isTelling = true;
    for (let next = untold.shift(); next !== undefined; next = untold.shift()) {
      for (const listener of [...listeners]) {
        try {
          listener(next);
        } catch (error) {
          listeners.delete(listener);
          onListenerError(error);
        }
      }
    }
    isTelling = false;
  };

  return {
    record(fact: Fact): RunEvent {
      const event = {
        seq: seq + 1,
        at: new Date(clock.now()).toISOString(),
        atMs: Math.max(0, Math.round((clock.monotonic() - startedAt) * 1000) / 1000),
        ...redactor.fact(fact),
        // Ours, and what readers sort by: even an unlucky secret does not change it.
        type: fact.type,
      } as RunEvent;
      const line = chainLine(event, prev);
      append(`${line}\n`);
      seq += 1;
      prev = hashLine(line);
      tell(event);
      return event;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      try {
        await sink.close();
      } catch (error) {
        // What could not be written was told when it was recorded.
        if (failure === undefined) throw notWritten(error);
      }
    },
  };
}
