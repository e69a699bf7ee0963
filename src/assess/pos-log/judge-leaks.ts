import type { PosLogFinding } from '../../model/pos-log.ts';
import type { LeakKind } from './find-leaks.ts';
import { judgedBy, type Judged } from './judged.ts';
import type { CustomerData } from './log-subjects.ts';
import type { LogTrace } from './trace-log.ts';

/** No token with its signature and no shared secret stands in the log. A secret that nobody told is only looked for as part of tokens, and that is said. */
export function judgeSecrets(trace: LogTrace, isSecretKnown: boolean): Judged {
  const { outcome, subjects, failed, findings } = judgeKinds(trace, ['token', 'secret']);
  return { outcome, subjects, failed, findings: isSecretKnown ? findings : [...findings, { code: 'posLog.secretUnknown', args: {}, exchanges: [] }] };
}

/** Nothing of the customers whose orders the run sent stands in the log. */
export function judgePersonalData(trace: LogTrace, customers: CustomerData): Judged {
  const values = customers.phones.length + customers.emails.length + customers.names.length + customers.addresses.length;
  const notes: readonly PosLogFinding[] = customers.redacted === 0 ? [] : [{ code: 'posLog.personalRedacted', args: { count: customers.redacted }, exchanges: [] }];
  if (values === 0) return { outcome: customers.redacted > 0 ? 'blocked' : 'notApplicable', subjects: 0, failed: 0, findings: notes };
  const { outcome, failed, findings } = judgeKinds(trace, ['phone', 'email', 'name', 'address']);
  return { outcome, subjects: values, failed, findings: [...findings, ...notes] };
}

function judgeKinds({ leaks }: LogTrace, kinds: readonly LeakKind[]): Judged {
  return judgedBy(kinds.length, kinds.flatMap((kind): readonly PosLogFinding[] => {
    const leak = leaks.get(kind);
    const [line] = leak?.lines ?? [];
    return leak === undefined || line === undefined ? [] : [{ code: 'posLog.leaked', args: { kind, count: leak.count, lines: leak.lines }, line, exchanges: [] }];
  }));
}
