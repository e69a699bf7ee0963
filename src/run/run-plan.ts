import { hasHeld, judgeScenario } from '../checks/steps/judge-scenario.ts';
import type { Cause } from '../model/event.ts';
import { keepsPosWaiting } from '../model/keeps-pos-waiting.ts';
import { laneGroupOf } from '../model/lane-group.ts';
import type { PlannedScenario } from '../model/plan.ts';
import { playScenario } from './play-scenario.ts';
import { runLanes } from './run-lanes.ts';
import type { RunContext } from './run-context.ts';
import { whyInterrupted } from './why-interrupted.ts';

/** After so many waits without any status ever seen, going on would only repeat one root cause. */
const emptyWaitsUntilMute = 2;
/** The drain goes on while callbacks come, but not for ever. */
const maxQuietFactor = 5;

/**
 * Plays a plan to its end: opening scenarios, lanes, those in which UEAT keeps the POS waiting, asking scenarios, drain. Interrupting ends it early; what was not played is
 * recorded as such.
 * @throws HarnessFault when something could not be recorded
 */
export async function runPlan(context: RunContext): Promise<void> {
  const { plan, catalogue, platform, timeouts, journal, judge, laneRank } = context;
  const toRun = plan.scenarios.filter(({ state }) => state === 'run');
  const isOpening = ({ scenario }: PlannedScenario): boolean => catalogue.scenarios.some(({ id, opening }) => id === scenario && opening);
  const groupOf = (planned: PlannedScenario): string | undefined => {
    const scenario = judge.scenarioOf(planned);
    return scenario === undefined ? undefined : laneGroupOf(scenario);
  };
  const taskUnless = (stoppedBy: Cause | undefined) => (planned: PlannedScenario) => ({
    id: planned.id, after: planned.control, group: groupOf(planned), run: () => playUnlessBlocked(planned, context, stoppedBy),
  });
  await runLanes(toRun.filter(isOpening).map(taskUnless(undefined)), 1);
  const task = taskUnless(context.signal.aborted ? undefined : context.whyStop?.());
  const rankOf = ({ id }: PlannedScenario): number => laneRank.get(id) ?? 0;
  const inLanes = toRun.filter((planned) => !isOpening(planned) && !planned.isAsking).toSorted((a, b) => rankOf(a) - rankOf(b));
  const isApart = (planned: PlannedScenario): boolean => {
    const scenario = judge.scenarioOf(planned);
    return scenario !== undefined && keepsPosWaiting(scenario);
  };
  await runLanes(inLanes.filter((planned) => !isApart(planned)).map(task), context.lanes);
  await runLanes(inLanes.filter(isApart).map(task), context.lanes);
  await runLanes(toRun.filter((planned) => !isOpening(planned) && planned.isAsking).map(task), 1);
  const isQuiet = await platform.inbox.waitForQuiet(timeouts.quietMs, timeouts.quietMs * maxQuietFactor);
  if (!context.signal.aborted) journal.record({ type: 'drainEnded', isQuiet });
}

async function playUnlessBlocked(planned: PlannedScenario, context: RunContext, stoppedBy: Cause | undefined): Promise<void> {
  const cause = stoppedBy ?? whyNotPlayed(planned, context);
  if (cause === undefined) await playScenario(planned, context);
  else context.journal.record({ type: 'scenarioBlocked', scenario: planned.id, cause });
}

function whyNotPlayed(planned: PlannedScenario, context: RunContext): Cause | undefined {
  if (context.signal.aborted) return whyInterrupted(context.signal);
  // Nobody to ask is so whatever the POS did before; a control may still come to hold until the run ends.
  const hook = unansweredHook(planned, context);
  if (hook !== undefined) return { code: 'ask.unanswered', args: { hook } };
  const control = context.plan.scenarios.find(({ id }) => id === planned.control);
  const story = control === undefined ? undefined : context.judge.scenarioOf(control);
  if (control !== undefined && story !== undefined && !hasHeld(judgeScenario(control, story, context.judge))) {
    return { code: 'control.failed', args: { control: control.id } };
  }
  return isMute(context) && sendsOrders(planned, context) ? { code: 'status.neverSeen', args: {} } : undefined;
}

/** A hook that nobody would answer: then nothing is sent either, since it would only litter the till. */
function unansweredHook(planned: PlannedScenario, { judge, partner, askPerson }: RunContext): string | undefined {
  if (askPerson !== undefined) return undefined;
  const asks = judge.scenarioOf(planned)?.steps.filter((step) => step.kind === 'ask') ?? [];
  return asks.find(({ hook }) => partner.hooks[hook] === undefined)?.hook;
}

function sendsOrders(planned: PlannedScenario, { judge }: RunContext): boolean {
  return judge.scenarioOf(planned)?.steps.some((step) => step.kind === 'expect' && step.call === 'orderStatus') ?? false;
}

/** Whether the POS has never sent a status although it was waited for more than once. */
function isMute({ judge: { record } }: RunContext): boolean {
  for (const { call } of record.exchanges.values()) if (call === 'orderStatus') return false;
  const empty = [...record.steps.values()].filter(({ wait }) => {
    const isOrder = record.attempts.get(wait?.attemptId ?? '')?.call === 'order';
    if (!isOrder || wait?.endedMs === undefined || wait.claimed !== undefined || wait.cutShort === true) return false;
    // While the way from the POS was gone, none could be seen.
    return record.cutOffBetween(wait.startedMs, wait.endedMs) === 0;
  });
  return empty.length >= emptyWaitsUntilMute;
}
