import type { JudgeContext } from '../../checks/judge-context.ts';
import type { VerifyingFinding } from '../assess.ts';
import { judgeStanding } from '../judge-standing.ts';

const partOf = (exchangeId: string): string => exchangeId.slice(0, exchangeId.indexOf('.'));

/**
 * What no part shows alone: one check number, or one token id, in two of them. On one sandbox that is a violation like any other; when each part had a
 * sandbox of its own, it is none; and when nobody said which, the rule is left open, so that nothing is hidden and nobody is accused.
 * @param joined the record of the whole
 */
export function judgeAcross(joined: JudgeContext): readonly VerifyingFinding[] {
  const sandboxes = joined.record.header?.merged?.sandboxes;
  if (sandboxes === 'each') return [];
  const runScoped = joined.catalogue.standingChecks.filter(({ scope }) => scope === 'run');
  const found = judgeStanding({ ...joined, catalogue: { ...joined.catalogue, standingChecks: runScoped } });
  const shared = found.filter(({ outcome, evidence }) => outcome === 'failed' && new Set(evidence.map(({ exchangeId }) => partOf(exchangeId))).size > 1);
  return shared.map((finding) => (sandboxes === 'one' ? finding : { ...finding, outcome: 'blocked', code: 'merge.sandboxUnknown', args: { value: finding.args.number ?? finding.args.jti ?? '' } }));
}
