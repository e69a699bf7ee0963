import { writeFileAtomically } from '../evidence/write-file-atomically.ts';
import { phrase } from '../model/phrase.ts';
import { EnvironmentError } from '../model/problem.ts';

/**
 * Writes a rendered report to a file, whole or not at all.
 * @throws EnvironmentError when it cannot be written
 */
export async function writeReport(file: string, content: string): Promise<void> {
  try {
    await writeFileAtomically(file, content);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new EnvironmentError('report.notWritten', phrase`the report ${file} could not be written: ${detail}`, phrase`name a writable place in --reporter <name>=<file>`);
  }
}
