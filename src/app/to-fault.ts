import { phrase, verbatim } from '../model/phrase.ts';
import { HarnessFault } from '../model/problem.ts';

/** Whatever was thrown while a run went on, as a fault of the harness; undefined when nothing was. */
export function toFault(error: unknown): HarnessFault | undefined {
  if (error === undefined) return undefined;
  if (error instanceof HarnessFault) return error;
  return new HarnessFault('harness.unexpected', error instanceof Error ? verbatim(error.message) : phrase`something that is no error was thrown`, { cause: error });
}
