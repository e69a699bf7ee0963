import type { Report } from '../index.ts';
import type { RunRecord } from '../model/run-record.ts';
import type { Language } from '../model/text.ts';
import { columnsOf } from './columns-of.ts';
import { exitCodes } from './exit-codes.ts';
import { printFailure } from './print-problems.ts';
import type { ReporterChoice } from './read-reporters.ts';
import { isCi, type Surroundings } from './surroundings.ts';
import type { Setting } from './voice.ts';

/** What a report is printed from and how. */
export interface ReportPrint {
  readonly report: Report;
  readonly record: RunRecord;
  readonly evidencePath: string;
  readonly language: Language;
  readonly color: boolean;
}

/**
 * Writes every report that was asked for; one that cannot be made or written is told of, with what to do, and does not take the others with it.
 * @returns that of `passed` when all were written; else the exit code of what is worst: 70 for a fault of a renderer, 3 for a place that takes
 * nothing. It matters only to a run that passed: the verdict's own exit code comes first
 */
export async function writeReports(choices: readonly ReporterChoice[], print: ReportPrint, surroundings: Setting): Promise<number> {
  let worst: number = exitCodes.passed;
  for (const choice of choices) {
    for (const write of writesOf(choice, print, surroundings)) {
      try {
        await write();
      } catch (error) {
        worst = Math.max(worst, printFailure(error, surroundings));
      }
    }
  }
  return worst;
}

type Write = () => Promise<void>;

function writesOf({ name, file }: ReporterChoice, print: ReportPrint, { stdout, env }: Surroundings): readonly Write[] {
  const { report, record, evidencePath, language, color } = print;
  const isScreen = file === undefined;
  const render = async (form: typeof name, hasColor: boolean): Promise<string> => {
    const { renderReport } = await import('../index.ts');
    return renderReport(form, report, record, { evidencePath, language, color: hasColor, width: columnsOf(stdout) });
  };
  const main: Write = async () => {
    const text = await render(name, color && isScreen);
    if (isScreen) {
      stdout.write(text.endsWith('\n') ? text : `${text}\n`);
      return;
    }
    const { writeReport } = await import('../index.ts');
    await writeReport(file, text);
  };
  const summaryFile = env.GITHUB_STEP_SUMMARY ?? '';
  if (name !== 'github' || summaryFile === '') return [main];
  return [main, async () => {
    const { appendStepSummary } = await import('../index.ts');
    await appendStepSummary(summaryFile, await render('markdown', false));
  }];
}

/** Whether to colour what goes to stdout: only for somebody who looks at it, unless FORCE_COLOR says so. */
export function wantsColor(flag: boolean, surroundings: Pick<Surroundings, 'stdout' | 'env'>): boolean {
  const { stdout, env } = surroundings;
  if (!flag || (env.NO_COLOR ?? '') !== '') return false;
  if ((env.FORCE_COLOR ?? '') !== '') return env.FORCE_COLOR !== '0';
  return stdout.isTTY === true && env.TERM !== 'dumb' && !isCi(surroundings);
}
