import type { PosLogFinding, PosLogRule } from '../../model/pos-log.ts';

/** What a rule came to, before it has its name and level. */
export type Judged = Pick<PosLogRule, 'outcome' | 'subjects' | 'failed' | 'findings'>;

/** A rule asked of so many subjects, with a finding for each that failed; one that met no subject is not applicable. */
export function judgedBy(subjects: number, findings: readonly PosLogFinding[], failed = findings.length): Judged {
  return { outcome: subjects === 0 ? 'notApplicable' : failed > 0 ? 'failed' : 'passed', subjects, failed, findings };
}
