import type { ComparableReport, Comparison, Report } from '../index.ts';
import { isFirstSeenViolated } from '../model/comparison.ts';
import { phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';
import type { Language } from '../model/text.ts';
import { exitCodes } from './exit-codes.ts';
import type { Surroundings } from './surroundings.ts';

/** Options that say what the exit code hangs on. */
export interface GateFlags {
  readonly gate?: 'regressions';
  readonly baseline?: string;
}

/**
 * Reads what a run is held against, before anything is sent.
 * @returns undefined when the exit code is the verdict's own
 * @throws InputError when the two options do not go together, or the baseline is no report
 */
export async function readGate({ gate, baseline }: GateFlags, out: string): Promise<ComparableReport | undefined> {
  if (gate === undefined && baseline === undefined) return undefined;
  if (gate === undefined) throw new InputError([{ code: 'usage.baselineAlone', message: phrase`--baseline alone changes nothing`, hint: phrase`add --gate regressions` }]);
  if (baseline === undefined) {
    throw new InputError([{ code: 'usage.gateAlone', message: phrase`--gate regressions needs something to compare with`, hint: phrase`add --baseline report.json, the report of an earlier run` }]);
  }
  const { readComparable } = await import('../index.ts');
  return readComparable(baseline, out);
}

/** Says on stderr what differs from the baseline, and gives the exit code of a run that came to its end: the verdict stays what it is. */
export async function applyGate(baseline: ComparableReport, report: Report, language: Language, { stderr }: Pick<Surroundings, 'stderr'>): Promise<number> {
  const { compareWith, renderDiff } = await import('../index.ts');
  const comparison = compareWith(baseline, report);
  stderr.write(renderDiff('terminal', comparison, { language, color: false, width: 100 }));
  if (hasRegressed(comparison)) return exitCodes.failed;
  // What is worse without being violated was merely not shown this time.
  return comparison.isWorse || showsLess(comparison) ? exitCodes.incomplete : exitCodes.passed;
}

/** A violation that the baseline had not selected is not known to be old: it is let through no more than a new one. */
function hasRegressed({ lostPass, after, requirements }: Comparison): boolean {
  return (lostPass && after.verdict === 'failed') || requirements.some((one) => (one.change === 'worse' && one.after?.standing === 'nonconformant') || isFirstSeenViolated(one));
}

/** Whether a part left out what the baseline had shown: not run is not passed. */
function showsLess({ requirements }: Comparison): boolean {
  return requirements.some(({ change, before }) => change === 'notSelected' && before?.standing === 'conformant');
}
