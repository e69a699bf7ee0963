import { isUnmet } from '../checks/steps/check-result.ts';
import { addressOf, judgeScenario } from '../checks/steps/judge-scenario.ts';
import type { PlannedScenario } from '../model/plan.ts';
import { bindFromMenu } from './bind-location.ts';
import { peakOpenOrders } from './limits.ts';
import type { Play, RunContext } from './run-context.ts';
import { playStep } from './steps/play-step.ts';

/** Plays one scenario step by step, until its end or until a gate is not met. */
export async function playScenario(planned: PlannedScenario, context: RunContext): Promise<void> {
  const { journal, signal, limits } = context;
  const scenario = context.judge.scenarioOf(planned);
  const location = context.partner.locations.find(({ id }) => id === planned.locationId);
  if (scenario === undefined || location === undefined) throw new Error(`${planned.id} is planned, but not in the catalogue or at no location`);
  const play: Play = { planned, scenario, location, sendings: new Map() };
  const leave = await limits.enter(peakOpenOrders(scenario));
  journal.record({ type: 'scenarioStarted', scenario: planned.id, locationId: location.id });
  try {
    for (const step of scenario.steps) {
      if (signal.aborted) {
        journal.record({ type: 'scenarioBlocked', scenario: planned.id, cause: { code: 'run.interrupted', args: {} } });
        return;
      }
      const address = addressOf(planned, step);
      journal.record({ type: 'stepStarted', step: address });
      const effect = await playStep(step, address, play, context);
      if (effect !== undefined) journal.record({ type: 'stepBlocked', step: address, cause: effect.blocked });
      journal.record({ type: 'stepEnded', step: address });
      if (effect !== undefined || isGateUnmet(play, step.id, context)) break;
    }
  } finally {
    leave();
  }
  if (scenario.opening) bindFromMenu(play, context);
  journal.record({ type: 'scenarioEnded', scenario: planned.id });
}

/** Whether the step that was just played has a gate that was not met. An `expectNone` is only judged at the end. */
function isGateUnmet({ planned, scenario }: Play, stepId: string, context: RunContext): boolean {
  const played = judgeScenario(planned, scenario, context.judge).find(({ step }) => step.id === stepId);
  if (played === undefined || played.step.kind === 'expectNone') return false;
  return played.results.some((result) => result.isGate && isUnmet(result));
}
