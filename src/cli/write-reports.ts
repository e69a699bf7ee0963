import distance from 'fastest-levenshtein';
import type { RunRecord } from '../model/run-record.ts';
import { InputError } from '../model/problem.ts';
import type { Language } from '../model/text.ts';
import type { Report, reporterNames } from '../index.ts';
import { exitCodes } from './exit-codes.ts';
import { printFailure } from './print-problems.ts';
import { isCi, type Surroundings } from './surroundings.ts';

type ReporterName = (typeof reporterNames)[number];

/** Which form of report goes where; without a file to stdout. */
export interface ReporterChoice {
  readonly name: ReporterName;
  readonly file?: string;
}

/** What `--reporter` and `--json` mean. @throws InputError for a name that there is not, or two reports for stdout */
export function readReporters(entries: readonly string[], isJson: boolean, known: readonly ReporterName[]): readonly ReporterChoice[] {
  const chosen = entries.map((entry): ReporterChoice => {
    const [given = '', file] = entry.split(/=(.*)/s);
    const name = known.find((candidate) => candidate === given);
    if (name !== undefined) return file === undefined || file === '' ? { name } : { name, file };
    const nearest = distance.closest(given, [...known]);
    throw new InputError([{
      code: 'usage.unknownReporter', message: `unknown reporter '${given}', did you mean '${nearest}'?`, hint: `the reporters are ${known.join(', ')}`,
    }]);
  });
  const all = isJson ? [...chosen, { name: 'json' as const }] : chosen;
  const toStdout = all.filter(({ file }) => file === undefined);
  if (toStdout.length > 1) {
    throw new InputError([{
      code: 'usage.twoReports', message: `${toStdout.map(({ name }) => name).join(' and ')} would both go to stdout`, hint: 'give all but one a file: --reporter <name>=<file>',
    }]);
  }
  for (const { file } of all) {
    const sharing = all.filter((choice) => file !== undefined && choice.file === file);
    if (sharing.length < 2) continue;
    throw new InputError([{
      code: 'usage.twoReports', message: `${sharing.map(({ name }) => name).join(' and ')} would both go to ${file ?? ''}`, hint: 'give each a file of its own',
    }]);
  }
  return toStdout.length > 0 ? all : [...all, { name: 'terminal' }];
}

/** What a report is printed from and how. */
export interface ReportPrint {
  readonly report: Report;
  readonly record: RunRecord;
  readonly evidencePath: string;
  readonly language: Language;
  readonly color: boolean;
}

/**
 * Writes every report that was asked for; one that fails is told of and does not take the others with it.
 * @returns the exit code of the last one that failed, or that of `passed`
 */
export async function writeReports(choices: readonly ReporterChoice[], print: ReportPrint, surroundings: Surroundings): Promise<number> {
  const { renderReport, writeReport } = await import('../index.ts');
  const { report, record, evidencePath, language, color } = print;
  let exitCode: number = exitCodes.passed;
  for (const { name, file } of choices) {
    const isScreen = file === undefined;
    try {
      const text = renderReport(name, report, record, { evidencePath, language, color: color && isScreen, width: surroundings.stdout.columns ?? 100 });
      if (isScreen) surroundings.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
      else await writeReport(file, text);
    } catch (error) {
      exitCode = printFailure(error, surroundings);
    }
  }
  return exitCode;
}

/** Whether to colour what goes to stdout: only for somebody who looks at it, unless FORCE_COLOR says so. */
export function wantsColor(flag: boolean, surroundings: Pick<Surroundings, 'stdout' | 'env'>): boolean {
  const { stdout, env } = surroundings;
  if (!flag || (env.NO_COLOR ?? '') !== '') return false;
  if ((env.FORCE_COLOR ?? '') !== '') return env.FORCE_COLOR !== '0';
  return stdout.isTTY === true && env.TERM !== 'dumb' && !isCi(surroundings);
}
