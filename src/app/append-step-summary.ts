import { appendToFile } from '../evidence/append-to-file.ts';
import { phrase } from '../model/phrase.ts';
import { EnvironmentError } from '../model/problem.ts';
import { fitStepSummary } from '../report/github/fit-step-summary.ts';

/**
 * Adds a report in Markdown to the summary of a step of GitHub Actions, which other tools of the step write to as well.
 * @param file what GITHUB_STEP_SUMMARY names
 * @throws EnvironmentError when it cannot be written
 */
export async function appendStepSummary(file: string, markdown: string): Promise<void> {
  try {
    await appendToFile(file, `${fitStepSummary(markdown)}\n`);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new EnvironmentError('report.noSummary', phrase`the step summary ${file} could not be written: ${detail}`, phrase`GITHUB_STEP_SUMMARY must name a writable file; unset it to do without a summary`);
  }
}
