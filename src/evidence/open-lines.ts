import { destination } from 'pino';
import { phrase } from '../model/phrase.ts';
import { HarnessFault } from '../model/problem.ts';

/** A file to whose end lines are written. */
export interface Lines {
  /**
   * Writes a line now, after all that wait, or lets it wait for the next one or for the end of the turn.
   * @throws HarnessFault `evidence.notWritten` from the first failed write on
   */
  append(line: string, canWait: boolean): void;
  /** Writes what waits, and rejects with the same fault when that fails. */
  close(): Promise<void>;
}

/**
 * Opens a file for lines; it is created when missing and appended to otherwise.
 * @param onLateFailure told when lines that waited could not be written: whoever appended them has gone on
 * @throws HarnessFault `evidence.notWritten` when it cannot be opened
 */
export function openLines(file: string, onLateFailure: (fault: HarnessFault) => void = () => undefined): Lines {
  let failure: Error | undefined;
  let isClosed = false;
  let waiting = '';
  let isFlushDue = false;

  const notWritten = (cause: unknown): HarnessFault =>
    new HarnessFault('evidence.notWritten', phrase`Evidence could not be written to ${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });

  const sink = ((): ReturnType<typeof destination> => {
    try {
      // A write that would have to wait is a failed one: nothing may leave before it is on disk.
      return destination({ dest: file, sync: true, append: true, retryEAGAIN: () => false });
    } catch (error) {
      throw notWritten(error);
    }
  })();
  // The synchronous destination never throws from write: it says so here, before write returns.
  sink.on('error', (error: Error) => { failure ??= error; });

  /** Tells whether what waited could be written; after a failure nothing is tried again. */
  const flush = (): boolean => {
    if (waiting === '' || failure !== undefined) return true;
    const lines = waiting;
    waiting = '';
    sink.write(lines);
    return wasWritten();
  };
  // Asked anew: it changes while the sink writes.
  const wasWritten = (): boolean => failure === undefined;

  const flushAtEndOfTurn = (): void => {
    if (isFlushDue) return;
    isFlushDue = true;
    setImmediate(() => {
      isFlushDue = false;
      if (!flush()) onLateFailure(notWritten(failure));
    });
  };

  return {
    append(line, canWait) {
      if (isClosed) throw notWritten(new Error('the journal is closed'));
      if (failure !== undefined) throw notWritten(failure);
      waiting += line;
      if (canWait) flushAtEndOfTurn();
      else if (!flush()) throw notWritten(failure);
    },
    close() {
      if (isClosed) return Promise.resolve();
      isClosed = true;
      const isComplete = flush();
      return new Promise((resolve, reject) => {
        sink.once('close', () => {
          if (isComplete) resolve();
          else reject(notWritten(failure));
        });
        sink.once('error', (error: Error) => { if (failure === undefined || failure === error) reject(notWritten(error)); });
        // After a failure the torn line must not be tried again, which `end` would do.
        if (failure === undefined) sink.end();
        else sink.destroy();
      });
    },
  };
}
