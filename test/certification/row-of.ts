import type { Report } from '../../src/model/report.ts';
import type { Standing, Verdict } from '../../src/model/outcome.ts';

/** One row of the matrix: a POS, its verdict, and every requirement whose standing is worth a word. */
export interface MatrixRow {
  readonly pos: string;
  readonly kind: 'faithful' | 'flaw' | 'oddity';
  readonly verdict: Verdict;
  readonly nonconformant: readonly string[];
  readonly inconclusive: readonly string[];
  readonly manual: readonly string[];
  readonly untested: readonly string[];
}

/** The row that a report comes to. */
export function rowOf(pos: string, kind: MatrixRow['kind'], { verdict, requirements }: Pick<Report, 'verdict' | 'requirements'>): MatrixRow {
  const idsOf = (standing: Standing) => requirements.filter((requirement) => requirement.standing === standing).map(({ id }) => id).sort();
  return {
    pos, kind, verdict,
    nonconformant: idsOf('nonconformant'), inconclusive: idsOf('inconclusive'), manual: idsOf('manual'), untested: idsOf('untested'),
  };
}

/** Whether a standing hangs on a stall: not when something failed all the same, for that would stand without it too. */
const isBlurred = (findings: Report['requirements'][number]['findings']): boolean =>
  findings.some(({ code }) => code === 'harness.stalled') && !findings.some(({ outcome }) => outcome === 'failed');

/** The ids that a run says nothing of because this machine stood still while it was about them: such a run is no evidence for or against the table there. */
export function blurredIn({ requirements }: Pick<Report, 'requirements'>): ReadonlySet<string> {
  return new Set(requirements.filter(({ findings }) => isBlurred(findings)).map(({ id }) => id));
}

/** A row without some ids; without its verdict too when there are any, for that may hang on them. */
export function withoutBlurred(row: MatrixRow, blurred: ReadonlySet<string>): Omit<MatrixRow, 'verdict'> | MatrixRow {
  if (blurred.size === 0) return row;
  const { verdict: _verdict, ...rest } = row;
  const clear = (ids: readonly string[]) => ids.filter((id) => !blurred.has(id));
  return { ...rest, nonconformant: clear(row.nonconformant), inconclusive: clear(row.inconclusive), manual: clear(row.manual), untested: clear(row.untested) };
}
