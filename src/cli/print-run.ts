import type { ReportedRun } from '../index.ts';
import type { Language } from '../model/text.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';
import { formatProblem } from './print-problems.ts';
import type { ReporterChoice } from './read-reporters.ts';
import type { Setting } from './voice.ts';
import { wantsColor, writeReports } from './write-reports.ts';

/** How a run is printed. */
export interface RunPrint {
  readonly reporters: readonly ReporterChoice[];
  readonly lang: Language;
  readonly color: boolean;
}

/**
 * Prints the report of a run that was judged from disk, after what is wrong with its evidence.
 * @returns the exit code of the run, or 4 when its evidence does not verify
 */
export async function printRun({ report, record, folder, problems }: ReportedRun, { reporters, lang, color }: RunPrint, surroundings: Setting): Promise<number> {
  const { findStaleWaivers, isBroken } = await import('../index.ts');
  for (const { code, file, line, detail } of problems) {
    surroundings.stderr.write(formatProblem({ code, message: detail, location: `${folder}/${file}:${line}:1` }, surroundings.voice, 'warning'));
  }
  const print = { report, record, evidencePath: `${folder}/events.jsonl`, language: lang, color: wantsColor(color, surroundings) };
  const written = await writeReports(reporters, print, surroundings);
  const staleWaivers = findStaleWaivers(report);
  for (const problem of staleWaivers) surroundings.stderr.write(formatProblem(problem, surroundings.voice));
  if (problems.some(isBroken)) return exitCodes.evidence;
  if (record.end?.fault !== undefined) return exitCodes.harnessFault;
  return exitCodeOf({ verdict: report.verdict, interrupted: record.end?.interrupted === true }) || (staleWaivers.length > 0 ? exitCodes.badInput : written);
}
