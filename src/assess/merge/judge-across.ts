import type { JudgeContext } from '../../checks/judge-context.ts';
import type { VerifyingFinding } from '../assess.ts';
import { judgeStanding } from '../judge-standing.ts';

const partOf = (exchangeId: string): string => exchangeId.slice(0, exchangeId.indexOf('.'));

/**
 * What no part shows alone: one check number, or one token id, in two of them. On one sandbox that is a violation like any other; when each part had a
 * sandbox of its own, it is none; and when nobody said which, the rule is left open, so that nothing is hidden and nobody is accused. That all are
 * different, where no part had enough of them to say so, counts only of one sandbox.
 * @param joined the record of the whole
 * @param ofParts what the parts showed
 */
export function judgeAcross(joined: JudgeContext, ofParts: readonly VerifyingFinding[]): readonly VerifyingFinding[] {
  const sandboxes = joined.record.header?.merged?.sandboxes;
  if (sandboxes === 'each') return [];
  const runScoped = joined.catalogue.standingChecks.filter(({ scope }) => scope === 'run');
  const found = judgeStanding({ ...joined, catalogue: { ...joined.catalogue, standingChecks: runScoped } });
  const shared = found.filter(({ outcome, evidence }) => outcome === 'failed' && new Set(evidence.map(({ exchangeId }) => partOf(exchangeId))).size > 1);
  if (sandboxes === 'one') {
    const judged = new Set(ofParts.filter(({ scenario }) => scenario === 'always').map(({ check }) => check));
    return [...shared, ...found.filter(({ outcome, check }) => outcome === 'passed' && !judged.has(check))];
  }
  return shared.map((finding) => ({ ...finding, outcome: 'blocked', code: 'merge.sandboxUnknown', args: { value: finding.args.number ?? finding.args.jti ?? '' } }));
}
