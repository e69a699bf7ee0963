import type { Standing } from '../model/outcome.ts';
import type { Report, RequirementReport } from '../model/report.ts';

/**
 * What a requirement comes to for tools that know tests and no standings. `violated`: a MUST that is broken. `advised`: a SHOULD or MAY that
 * is. `unproven`: a required MUST that the run does not settle. `open`: anything else that it does not settle. `moot`: nothing to settle.
 */
export type Result = 'passed' | 'violated' | 'advised' | 'unproven' | 'open' | 'moot';

/** How one result is said in each form that knows tests. */
export interface ResultForm {
  readonly ctrf: 'passed' | 'failed' | 'skipped' | 'pending' | 'other';
  /** A directive after `not ok` keeps it from counting as a failure; the point named `verdict` then says that the run is no pass. */
  readonly tap: { readonly isOk: boolean; readonly directive?: 'SKIP' | 'TODO' };
  readonly sarif: 'fail' | 'open' | 'pass' | 'notApplicable';
  /** The workflow command; without one there is no annotation. */
  readonly github?: 'error' | 'warning' | 'notice';
}

/** The one table of what standings become in other people's forms; src/report/README.md shows it. */
export const resultForms: Readonly<Record<Result, ResultForm>> = {
  passed: { ctrf: 'passed', tap: { isOk: true }, sarif: 'pass' },
  violated: { ctrf: 'failed', tap: { isOk: false }, sarif: 'fail', github: 'error' },
  // A recommendation is never a pass when it is not followed, and never fails a run.
  advised: { ctrf: 'other', tap: { isOk: false, directive: 'TODO' }, sarif: 'fail', github: 'warning' },
  // An `ok` with SKIP counts as passed in most harnesses, which a required rule must not.
  unproven: { ctrf: 'pending', tap: { isOk: false, directive: 'SKIP' }, sarif: 'open', github: 'warning' },
  open: { ctrf: 'pending', tap: { isOk: true, directive: 'SKIP' }, sarif: 'open', github: 'notice' },
  moot: { ctrf: 'skipped', tap: { isOk: true, directive: 'SKIP' }, sarif: 'notApplicable' },
};

const isUnsettled = (standing: Standing): boolean => standing === 'inconclusive' || standing === 'manual' || standing === 'untested';

/** What a requirement comes to. */
export function resultOf({ standing, level, required }: Pick<RequirementReport, 'standing' | 'level' | 'required'>): Result {
  if (standing === 'nonconformant') return level === 'must' ? 'violated' : 'advised';
  if (isUnsettled(standing)) return required ? 'unproven' : 'open';
  return standing === 'conformant' ? 'passed' : 'moot';
}

/** What the verdict comes to, which every form carries as an entry of its own: only a passed run is green. */
export function verdictResult({ verdict }: Pick<Report, 'verdict'>): 'passed' | 'violated' {
  return verdict === 'passed' ? 'passed' : 'violated';
}
