import type { Fact, Journal, RunEvent } from '../model/event.ts';
import type { Clock } from '../model/ports.ts';
import type { HarnessFault } from '../model/problem.ts';
import { beforeFirst, chainLine, hashLine } from './chain-lines.ts';
import { openLines } from './open-lines.ts';
import type { Redactor } from './redactor.ts';

/** What a journal needs. */
export interface JournalOptions {
  /** Where the lines go; it is created when missing and appended to otherwise. */
  readonly file: string;
  readonly redactor: Redactor;
  readonly clock: Clock;
  /** The reading of `clock.monotonic()` at which the run began; now, when missing. */
  readonly startedAt?: number;
  /** Told when lines that could wait could not be written: whoever recorded them has gone on, and only the next fact is refused. */
  readonly onLateFailure?: (fault: HarnessFault) => void;
  /** Told when a subscriber throws; that subscriber is then left out. Without it the error surfaces as uncaught. */
  readonly onListenerError?: (error: unknown) => void;
}

/** A journal that can be closed once the run is over. */
export type OpenJournal = Journal & { close(): Promise<void> };

/**
 * What changes nothing outside of the run. It may wait for the end of the turn, or until a line comes that may not: nobody is called, answered or asked
 * before that line and all before it are on disk.
 */
const patient: ReadonlySet<Fact['type']> = new Set(['stepStarted', 'stepEnded', 'attemptOpened', 'exchangeEnded', 'waitStarted', 'waitEnded']);

/** Spells moments out; many facts fall into one millisecond. */
function createTimeSpeller(): (epochMs: number) => string {
  let latestMs = Number.NaN;
  let text = '';
  return (epochMs) => {
    if (epochMs !== latestMs) text = new Date(epochMs).toISOString();
    latestMs = epochMs;
    return text;
  };
}

const surface = (error: unknown): void => {
  queueMicrotask(() => { throw error; });
};

/**
 * Opens the one door to the evidence: each fact is numbered, redacted, appended as one line of JSON that carries the hash of the
 * line before it, and then told to the subscribers. What changes nothing outside of the run is written together with what does, or at the end of the turn.
 * Subscribers get the redacted event, so that what they see live equals what is read back later.
 * @throws HarnessFault `evidence.notWritten` here and in every `record` from the first failed write on
 */
export function createJournal({ file, redactor, clock, startedAt = clock.monotonic(), onLateFailure, onListenerError = surface }: JournalOptions): OpenJournal {
  const listeners = new Set<(event: RunEvent) => void>();
  const untold: RunEvent[] = [];
  let isTelling = false;
  let seq = 0;
  let prev = beforeFirst;
  const lines = openLines(file, onLateFailure);
  const spellTime = createTimeSpeller();

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
        at: spellTime(clock.now()),
        atMs: Math.max(0, Math.round((clock.monotonic() - startedAt) * 1000) / 1000),
        ...redactor.fact(fact),
        // Ours, and what readers sort by: even an unlucky secret does not change it.
        type: fact.type,
      } as RunEvent;
      const line = chainLine(event, prev);
      lines.append(`${line}\n`, patient.has(fact.type));
      seq += 1;
      prev = hashLine(line);
      tell(event);
      return event;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    close: () => lines.close(),
  };
}
