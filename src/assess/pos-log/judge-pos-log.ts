import { posLogRules, type PosLogReport, type PosLogRule, type PosLogRuleId } from '../../model/pos-log.ts';
import { judgeAcknowledgements, judgeStatuses } from './judge-answers.ts';
import { judgeAlerts } from './judge-alerts.ts';
import { judgeCauses } from './judge-causes.ts';
import { judgeOrderIds, judgeRequestIds } from './judge-ids.ts';
import { judgePersonalData, judgeSecrets } from './judge-leaks.ts';
import type { Judged } from './judged.ts';
import type { LogSubjects } from './log-subjects.ts';
import type { LogTrace } from './trace-log.ts';

/** What a log comes to: what was read of it, and whether anybody told the secret. */
export interface LogEvidence {
  readonly subjects: LogSubjects;
  readonly trace: LogTrace;
  readonly isSecretKnown: boolean;
}

const judges: Readonly<Record<PosLogRuleId, (evidence: LogEvidence) => Judged>> = {
  requestIds: ({ subjects, trace }) => judgeRequestIds(subjects, trace),
  orderIds: ({ subjects, trace }) => judgeOrderIds(subjects, trace),
  acknowledgements: ({ subjects, trace }) => judgeAcknowledgements(subjects, trace),
  statuses: ({ subjects, trace }) => judgeStatuses(subjects, trace),
  secrets: ({ trace, isSecretKnown }) => judgeSecrets(trace, isSecretKnown),
  personalData: ({ subjects, trace }) => judgePersonalData(trace, subjects.customers),
  causes: ({ subjects, trace }) => judgeCauses(subjects, trace),
  alerts: ({ subjects, trace }) => judgeAlerts(subjects, trace),
};

/**
 * Judges a POS's own log. Failed when a MUST is broken; incomplete when the run sent nothing that one of them could be asked of, for what was not asked is not
 * passed; else passed. What is no MUST changes nothing.
 */
export function judgePosLog(evidence: LogEvidence): Pick<PosLogReport, 'outcome' | 'reasons' | 'rules'> {
  const rules = posLogRules.map(({ id, level }): PosLogRule => ({ id, level, ...judges[id](evidence) }));
  const musts = rules.filter(({ level }) => level === 'must');
  const failed = musts.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id);
  const unasked = musts.filter(({ outcome }) => outcome !== 'failed' && outcome !== 'passed').map(({ id }) => id);
  const reasons = [
    ...(failed.length > 0 ? [{ code: 'posLog.broken', args: { rules: failed } }] : []),
    ...(failed.length > 0 && evidence.trace.ownLines === 0 ? [{ code: 'posLog.otherLog', args: {} }] : []),
    ...(unasked.length > 0 ? [{ code: 'posLog.unasked', args: { rules: unasked } }] : []),
  ];
  return { outcome: failed.length > 0 ? 'failed' : unasked.length > 0 ? 'incomplete' : 'passed', reasons, rules };
}
