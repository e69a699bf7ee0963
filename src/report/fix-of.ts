import type { Finding } from '../model/finding.ts';
import type { RequirementReport } from '../model/report.ts';
import type { Localized } from '../model/text.ts';
import { refusesToken } from '../model/token.ts';
import { explainCode } from './words/explanations/explain-code.ts';

/**
 * What to do for a rule: its own fix, but where what broke it first is that the POS refuses every token. Then the two sides do not agree about the secret or
 * the names, which `ppip doctor` finds too, and nothing is to be built.
 */
export function fixOf({ fix, findings }: Pick<RequirementReport, 'fix' | 'findings'>): Localized {
  const first = findings.find(({ outcome }) => outcome === 'failed');
  return (isTokenRefusal(first) ? explainCode('doctor.tokenRefused')?.fix : undefined) ?? fix;
}

const isTokenRefusal = (finding: Finding | undefined): boolean => finding?.code === 'acknowledged.refused' && refusesToken(finding.args.status);
