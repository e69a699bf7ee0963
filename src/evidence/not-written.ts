import { phrase } from '../model/phrase.ts';
import { EnvironmentError } from '../model/problem.ts';

/** What is said of a file that could not be written: `output.notWritten`. */
export function notWritten(file: string, error: unknown): EnvironmentError {
  return new EnvironmentError(
    'output.notWritten',
    phrase`${file} could not be written: ${error instanceof Error ? error.message : String(error)}`,
    phrase`Check that the folder exists, that it may be written to and that the disk is not full.`,
  );
}
