import { isUnmet } from '../checks/steps/check-result.ts';
import { addressOf, judgeScenario } from '../checks/steps/judge-scenario.ts';
import { peakOpenOrders } from '../model/peak-open-orders.ts';
import type { PlannedScenario } from '../model/plan.ts';
import type { Step } from '../model/scenario.ts';
import { bindFromMenu } from './bind-location.ts';
import type { Play, RunContext } from './run-context.ts';
import { runLanes } from './run-lanes.ts';
import { stageSteps, type Stage } from './stage-steps.ts';
import { playStep } from './steps/play-step.ts';
import { whyInterrupted } from './why-interrupted.ts';

/** Plays one scenario step by step, until its end or until a gate is not met. */
export async function playScenario(planned: PlannedScenario, context: RunContext): Promise<void> {
  const { journal, signal, limits } = context;
  const scenario = context.judge.scenarioOf(planned);
  const location = context.partner.locations.find(({ id }) => id === planned.locationId);
  if (scenario === undefined || location === undefined) throw new Error(`${planned.id} is planned, but not in the catalogue or at no location`);
  const play: Play = { planned, scenario, location, sendings: new Map() };
  const leave = await limits.enter(peakOpenOrders(scenario), context.laneRank.get(planned.id));
  journal.record({ type: 'scenarioStarted', scenario: planned.id, locationId: location.id });
  let undone: readonly Step[] = [];
  try {
    const stages = stageSteps(scenario.steps);
    for (const [index, stage] of stages.entries()) {
      if (signal.aborted) {
        journal.record({ type: 'scenarioBlocked', scenario: planned.id, cause: whyInterrupted(signal) });
        return;
      }
      if (await playStage(stage, play, context)) continue;
      undone = stages.slice(index + 1).flat(2);
      break;
    }
    for (const step of undone) if (isOwed(step, play, context)) await playRecorded(step, play, context);
  } finally {
    leave();
  }
  if (scenario.opening) bindFromMenu(play, context);
  journal.record({ type: 'scenarioEnded', scenario: planned.id });
}

/** Plays strands of steps at the same time, no more of them than orders may be open; tells whether all could be done and no gate was unmet. */
async function playStage(strands: Stage, play: Play, context: RunContext): Promise<boolean> {
  let isDone = true;
  const playStrand = async (steps: readonly Step[]): Promise<void> => {
    for (const step of steps) {
      if ((await playRecorded(step, play, context)) && !isGateUnmet(play, step, context)) continue;
      isDone = false;
      return;
    }
  };
  await runLanes(strands.map((steps, index) => ({ id: String(index), run: () => playStrand(steps) })), context.partner.pos.limits.open);
  return isDone;
}

/** Plays one step between its two records; tells whether it could be done. */
async function playRecorded(step: Step, play: Play, context: RunContext): Promise<boolean> {
  const address = addressOf(play.planned, step);
  context.journal.record({ type: 'stepStarted', step: address });
  const effect = await playStep(step, address, play, context);
  if (effect !== undefined) context.journal.record({ type: 'stepBlocked', step: address, cause: effect.blocked });
  context.journal.record({ type: 'stepEnded', step: address });
  return effect === undefined;
}

/** Whether a step takes back what was done at the till: no scenario leaves the store closed behind it. */
function isOwed(step: Step, { planned, scenario }: Play, { judge, signal }: RunContext): boolean {
  if (step.kind !== 'ask' || step.undoes === undefined || signal.aborted) return false;
  const first = scenario.steps.find((earlier) => earlier.kind === 'ask' && earlier.as === step.undoes);
  const known = first === undefined ? undefined : judge.record.steps.get(addressOf(planned, first));
  // A hook that failed may have done its work all the same.
  return known?.askedSeq !== undefined && known.blocked?.code !== 'ask.unanswered';
}

/** Whether the step that was just played has a gate that was not met. An `expectNone` is only judged at the end. */
function isGateUnmet({ planned, scenario }: Play, step: Step, context: RunContext): boolean {
  if (step.kind === 'expectNone' || !step.checks.some(({ gate }) => gate)) return false;
  const played = judgeScenario(planned, scenario, context.judge).find(({ step: { id } }) => id === step.id);
  if (played === undefined) return false;
  return played.results.some((result) => result.isGate && isUnmet(result));
}
