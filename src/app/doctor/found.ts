import type { DiagnosisCheck, DiagnosisFinding } from '../../model/diagnosis.ts';
import type { FindingArgs } from '../../model/finding.ts';

/** That something is all right. */
export const ok = (check: DiagnosisCheck, code: string, args: FindingArgs = {}): DiagnosisFinding => ({ check, state: 'ok', code, args });

/** That something should be looked at, and does not stand in the way. */
export const warning = (check: DiagnosisCheck, code: string, args: FindingArgs = {}): DiagnosisFinding => ({ check, state: 'warning', code, args });

/** That something must be put right. */
export const problem = (check: DiagnosisCheck, code: string, args: FindingArgs = {}): DiagnosisFinding => ({ check, state: 'problem', code, args });

/** That something was not tried, because of what an earlier check found. */
export const notChecked = (check: DiagnosisCheck, because: DiagnosisCheck, urls?: readonly string[]): DiagnosisFinding =>
  ({ check, state: 'notChecked', code: 'doctor.notChecked', args: { because, ...(urls !== undefined && { urls: [...urls] }) } });
