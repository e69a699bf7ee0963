import { diffReports } from '../../assess/diff-reports.ts';
import type { CertifiedComparison } from '../../model/comparison.ts';
import { phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import type { Report } from '../../model/report.ts';
import type { ReadCertifiedRun } from './read-certified-run.ts';

/**
 * What differs between the certified run and one that renews it.
 * @throws InputError `package.otherPos` when they are runs of different POSs
 */
export function compareWithCertified({ report: certified, eventsSha256 }: ReadCertifiedRun, report: Report): CertifiedComparison {
  if (certified.partner.posName !== report.partner.posName) {
    throw new InputError([{
      code: 'package.otherPos', message: phrase`the certified run is of ${certified.partner.posName}, and this one of ${report.partner.posName}`, hint: phrase`name with --certified the certified run of this POS`,
    }]);
  }
  return { ...diffReports(certified, report), certified: { runId: certified.run.id, eventsSha256 } };
}

/** As it is written into a package. */
export function writeCertifiedDiff(comparison: CertifiedComparison): Uint8Array {
  return Buffer.from(`${JSON.stringify(comparison, null, 2)}\n`);
}
