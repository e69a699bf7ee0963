import { listLeftOut } from '../assess/list-left-out.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Partner } from '../model/partner.ts';
import type { Plan } from '../model/plan.ts';
import type { Clock } from '../model/ports.ts';
import type { Problem } from '../model/problem.ts';
import type { LeftOut } from '../model/qualification.ts';
import type { Shard } from '../model/shard.ts';
import { planRun } from '../plan/plan-run.ts';
import { estimateLoad, type Load } from './estimate-load.ts';
import { estimateTillTime, type TillTime } from './estimate-till-time.ts';
import { explainChanges, type ExplainedChange } from './explain-changes.ts';
import { loadRules } from './load-rules.ts';
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
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock?: Clock | undefined;
}

/** A plan with everything that explains it. */
export interface ExplainedPlan {
  readonly plan: Plan;
  readonly load: Load;
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
export async function planFor({ subject, catalogueDir, only = [], tags, changed, shard, env, clock = systemClock }: PlanOptions): Promise<ExplainedPlan> {
  const catalogue = await loadRules(catalogueDir);
  const { partner, warnings, qualification } = await readSubject(subject, catalogue, env, clock);
  const plan = planRun({ partner, catalogue, only, tags, changed, shard });
  const leftOut = qualification === undefined ? [] : listLeftOut(qualification, partner.scope, plan.profile);
  const tillTime = estimateTillTime(plan, partner, catalogue);
  return { ...(tillTime !== undefined && { tillTime }), leftOut, changes: explainChanges(plan, catalogue, partner), plan, load: estimateLoad(plan, partner, catalogue), partner, catalogue, warnings };
}
