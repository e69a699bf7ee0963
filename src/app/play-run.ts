import type { Cause } from '../model/event.ts';
import type { Clock } from '../model/ports.ts';
import type { RunContext } from '../run/run-context.ts';
import { runPlan } from '../run/run-plan.ts';
import { diagnoseOpening } from './doctor/after-opening.ts';
import { diagnoseBeforeRun, type BeforeRun } from './doctor/before-run.ts';

/** What a run is looked after with while it is played. */
export interface Doctor {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
}

/**
 * Plays a plan. With a doctor the way to the POS is looked at first, and the answers to the opening scenarios after them: one root cause that makes the
 * rest pointless ends the run there, and everything that was not played is blocked by it.
 */
export async function playRun(context: RunContext, doctor: Doctor | undefined): Promise<void> {
  if (doctor === undefined) return runPlan(context);
  const { partner, platform, plan, journal, judge, signal } = context;
  const note = ({ findings, stoppedBy }: BeforeRun): Cause | undefined => {
    journal.record({ type: 'diagnosed', findings, ...(stoppedBy !== undefined && { stoppedBy }) });
    return stoppedBy;
  };
  const before = signal.aborted ? undefined : note(await diagnoseBeforeRun(partner, platform.publicUrl, { ...doctor, signal }));
  if (before === undefined) {
    return runPlan({
      ...context,
      whyStop: () => {
        const seen = diagnoseOpening(judge.record);
        return seen.findings.length === 0 ? undefined : note(seen);
      },
    });
  }
  for (const { id, state } of plan.scenarios) if (state === 'run') journal.record({ type: 'scenarioBlocked', scenario: id, cause: before });
}
