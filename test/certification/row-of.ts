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
