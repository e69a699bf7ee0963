import { addressOf, isMeaningless } from '../checks/steps/judge-scenario.ts';
import type { JudgeContext } from '../checks/judge-context.ts';
import { cutCodes, whyCut } from '../checks/why-cut.ts';
import type { Cause } from '../model/event.ts';
import type { PlannedScenario } from '../model/plan.ts';
import type { ScenarioReport } from '../model/report.ts';
import type { JudgedScenario } from './judge-plan.ts';

/** Says how far a planned scenario came, and what stopped it. */
export function reportScenario(planned: PlannedScenario, played: readonly JudgedScenario[], context: JudgeContext): ScenarioReport {
  const judged = played.find((entry) => entry.planned.id === planned.id);
  const title = judged?.scenario.title ?? { en: planned.id, fr: planned.id };
  const places = planned.locationId === undefined ? [] : [planned.locationId, ...Object.values(planned.others ?? {})];
  const base = { id: planned.id, title, ...(places.length > 0 && { locationIds: places }) };
  if (planned.state !== 'run') return { ...base, state: planned.state, ...(planned.reason && { reason: planned.reason }) };
  const known = context.record.scenarios.get(planned.id);
  const isCut = known === undefined || (known.blocked !== undefined && cutCodes.has(known.blocked.code)) || (!known.isEnded && known.blocked === undefined);
  if (isCut) return { ...base, state: 'interrupted', reason: known?.blocked ?? whyCut(context.record) };
  const cause = known.blocked ?? firstBlock(judged);
  if (cause !== undefined) return { ...base, state: 'blocked', reason: cause };
  const unplayed = firstBlockedStep(planned, judged, context);
  if (unplayed === undefined) return { ...base, state: 'completed' };
  return { ...base, state: isMeaningless(unplayed) ? 'notApplicable' : 'blocked', reason: unplayed };
}

/** Why the first step that was not played was not: its checks need not say so, when there is no question that it leaves open. */
function firstBlockedStep(planned: PlannedScenario, judged: JudgedScenario | undefined, { record }: JudgeContext): Cause | undefined {
  return judged?.scenario.steps.flatMap((step) => record.steps.get(addressOf(planned, step))?.blocked ?? [])[0];
}

function firstBlock(judged: JudgedScenario | undefined): Cause | undefined {
  const blocked = judged?.findings.find(({ outcome }) => outcome === 'blocked');
  return blocked === undefined ? undefined : { code: blocked.code, args: blocked.args };
}
