import type { JudgeContext } from '../../checks/judge-context.ts';
import type { Evidence } from '../../model/finding.ts';
import type { Unclaimed } from '../../model/report.ts';
import type { VerifyingFinding } from '../assess.ts';
import { judgePlan, type JudgedScenario } from '../judge-plan.ts';
import { judgeStanding } from '../judge-standing.ts';
import { listUnclaimed } from '../list-unclaimed.ts';
import { placeId } from './place-event.ts';

/** A run, or a part of one, with what came of its checks. */
export interface JudgedPart {
  readonly context: JudgeContext;
  readonly played: readonly JudgedScenario[];
  readonly findings: readonly VerifyingFinding[];
  readonly unclaimed: readonly Unclaimed[];
}

/**
 * Judges a run by itself.
 * @param part its number when it is a part of a larger one: evidence is then named as it is named there
 */
export function judgePart(context: JudgeContext, part?: number): JudgedPart {
  const played = judgePlan(context);
  const findings = [...played.flatMap(({ findings: own }) => own), ...judgeStanding(context)];
  const unclaimed = listUnclaimed(context);
  if (part === undefined) return { context, played, findings, unclaimed };
  const place = <T extends Evidence | Unclaimed>(entry: T): T => ({ ...entry, exchangeId: placeId(part, entry.exchangeId) });
  return { context, played, findings: findings.map((finding) => ({ ...finding, evidence: finding.evidence.map(place), part })), unclaimed: unclaimed.map(place) };
}
