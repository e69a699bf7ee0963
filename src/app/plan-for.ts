import { listLeftOut } from '../assess/list-left-out.ts';
import { readPositions } from '../contract/read-positions.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Partner } from '../model/partner.ts';
import type { Plan } from '../model/plan.ts';
import type { Clock } from '../model/ports.ts';
import type { Problem } from '../model/problem.ts';
import type { LeftOut } from '../model/qualification.ts';
import type { Shard } from '../model/shard.ts';
import { findCriticalPath, type CriticalPath } from '../plan/path/find-critical-path.ts';
import { usualPace } from '../plan/path/pace.ts';
import { planRun } from '../plan/plan-run.ts';
import { chooseTimeouts } from './choose-timeouts.ts';
import { estimateLoad, type Load } from './estimate-load.ts';
import { estimateTillTime, secondsPerOrder, type TillTime } from './estimate-till-time.ts';
import { explainChanges, type ExplainedChange } from './explain-changes.ts';
import { loadRules } from './load-rules.ts';
import { overrideAssumptions } from './override-assumptions.ts';
import { readSubject, type SubjectChoice } from './read-subject.ts';
import { systemClock } from './system-clock.ts';

/** What is to be planned. */
export interface PlanOptions {
  readonly subject: SubjectChoice;
  readonly catalogueDir?: string | undefined;
  readonly only?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  /** What has changed since the certification; in place of `only` and `tags`. */
  readonly changed?: readonly string[] | undefined;
  readonly shard?: Shard | undefined;
  /** How fast the POS is taken to be for the critical path, in milliseconds; in place of the usual pace. */
  readonly pace?: { readonly statusMs?: number | undefined; readonly menuMs?: number | undefined } | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock?: Clock | undefined;
}

/** A plan with everything that explains it. */
export interface ExplainedPlan {
  readonly plan: Plan;
  readonly load: Load;
  readonly criticalPath: CriticalPath;
  /** What it asks of the person who accepts orders at the till, where one does. */
  readonly tillTime?: TillTime;
  readonly partner: Partner;
  readonly catalogue: Catalogue;
  readonly warnings: readonly Problem[];
  /** What was declared at qualification, and ppip.yaml leaves out. */
  readonly leftOut: readonly LeftOut[];
  /** What each change obliges; empty when the plan is not to renew anything. */
  readonly changes: readonly ExplainedChange[];
}

/**
 * Plans what would be run for a partner, and what it would put on the till; sends nothing.
 * @throws InputError for bad input
 */
export async function planFor({ subject, catalogueDir, only = [], tags, changed, shard, pace, env, clock = systemClock }: PlanOptions): Promise<ExplainedPlan> {
  const catalogue = await loadRules(catalogueDir);
  const { partner, warnings, qualification } = await readSubject(subject, catalogue, env, clock);
  const plan = planRun({ partner, catalogue, only, tags, changed, shard });
  const leftOut = qualification === undefined ? [] : listLeftOut(qualification, partner.scope, plan.profile);
  const positions = readPositions(overrideAssumptions(catalogue.assumptions, partner.assumptions), partner.pos.acceptance);
  const criticalPath = findCriticalPath({
    plan, scenarios: catalogue.scenarios, partner, quietMs: chooseTimeouts(partner, positions).quietMs,
    pace: { ...usualPace, statusMs: pace?.statusMs ?? (partner.pos.acceptance === 'person' ? secondsPerOrder * 1000 : usualPace.statusMs), menuMs: pace?.menuMs ?? usualPace.menuMs },
  });
  const tillTime = estimateTillTime(plan, partner, catalogue);
  return { ...(tillTime !== undefined && { tillTime }), leftOut, changes: explainChanges(plan, catalogue, partner), plan, load: estimateLoad(plan, partner, catalogue), criticalPath, partner, catalogue, warnings };
}
