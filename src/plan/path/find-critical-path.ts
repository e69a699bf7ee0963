import { keepsPosWaiting } from '../../model/keeps-pos-waiting.ts';
import type { Partner } from '../../model/partner.ts';
import type { Plan, PlannedScenario } from '../../model/plan.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Wait } from './chain-of.ts';
import { findHold, type Hold } from './find-hold.ts';
import { findLongestWay } from './find-longest-way.ts';
import { toLaneTasks, type LaneTask } from './lane-task.ts';
import { longestFirst } from './order-for-lanes.ts';
import type { Pace } from './pace.ts';

/** A scenario on the critical path, and the waits that it adds to it. */
export interface PathScenario {
  readonly id: string;
  /** The part of the run: opening scenarios, lanes, those in which UEAT keeps the POS waiting, and what asks something of the till, each part after the one before it. */
  readonly part: 'opening' | 'lanes' | 'apart' | 'asking';
  readonly ms: number;
  readonly waits: readonly Wait[];
}

/** What must follow one another in a run, so that it cannot take less, however much else is played at the same time. */
export interface CriticalPath {
  readonly pace: Pick<Pace, 'statusMs' | 'menuMs'>;
  readonly scenarios: readonly PathScenario[];
  /** How many waits, one after the other, before the quiet at the end. */
  readonly waits: number;
  readonly quietMs: number;
  /** The limit of ppip.yaml that makes the lanes take longer than their chain of waits, if one does. */
  readonly hold?: Hold;
  /** All together, in milliseconds. */
  readonly ms: number;
  /** Playings that a person is asked for, since no hook answers: what they take counts for nothing. */
  readonly byPerson: readonly string[];
  /** Playings in which UEAT leaves a callback unanswered: only the POS knows when it gives up. */
  readonly unanswered: readonly string[];
}

/** What a critical path is found from. */
export interface PathOrder {
  readonly plan: Pick<Plan, 'scenarios'>;
  readonly scenarios: readonly Scenario[];
  readonly partner: Pick<Partner, 'pos' | 'hooks'>;
  readonly pace: Pace;
  readonly quietMs: number;
}

/** Finds the critical path of a plan, as if every callback came as it should. */
export function findCriticalPath({ plan, scenarios, partner: { pos, hooks }, pace, quietMs }: PathOrder): CriticalPath {
  const { open } = pos.limits;
  const storyOf = ({ scenario }: PlannedScenario): Scenario | undefined => scenarios.find(({ id }) => id === scenario);
  const isOpening = (planned: PlannedScenario): boolean => storyOf(planned)?.opening === true;
  const isByPerson = (planned: PlannedScenario): boolean => storyOf(planned)?.steps.some((step) => step.kind === 'ask' && hooks[step.hook] === undefined) === true;
  const run = plan.scenarios.filter(({ state }) => state === 'run');
  const isApart = (planned: PlannedScenario): boolean => {
    const story = storyOf(planned);
    return story !== undefined && keepsPosWaiting(story);
  };
  const overlapping = run.filter((planned) => !isOpening(planned) && !planned.isAsking);
  const [inLanes, apart] = [overlapping.filter((planned) => !isApart(planned)), overlapping.filter(isApart)];
  const asking = run.filter((planned) => !isOpening(planned) && planned.isAsking);
  const tasksOf = (planned: readonly PlannedScenario[]): readonly LaneTask[] => toLaneTasks(planned, scenarios, pace, open);
  const laneTasks = tasksOf(inLanes);
  // A person sees to one order after the other.
  const wayOf = (tasks: readonly LaneTask[]): readonly LaneTask[] => (pos.acceptance === 'person' ? tasks : findLongestWay(longestFirst(tasks, open)));
  const way = wayOf(laneTasks);
  const path = [
    ...tasksOf(run.filter(isOpening)).map(toPathScenario('opening')), ...way.map(toPathScenario('lanes')), ...wayOf(tasksOf(apart)).map(toPathScenario('apart')),
    ...tasksOf(asking.filter((planned) => !isByPerson(planned))).map(toPathScenario('asking')),
  ];
  const lanesMs = sum(way.map(({ chain }) => chain.ms));
  const hold = findHold(laneTasks, pos.limits, lanesMs);
  return {
    pace: { statusMs: pace.statusMs, menuMs: pace.menuMs }, scenarios: path, waits: sum(path.map(({ waits }) => waits.length)), quietMs,
    ...(hold !== undefined && { hold }),
    ms: sum(path.map(({ ms }) => ms)) + Math.max(0, (hold?.ms ?? 0) - lanesMs) + quietMs,
    byPerson: asking.filter(isByPerson).map(({ id }) => id),
    unanswered: run.filter((planned) => storyOf(planned)?.steps.some((step) => step.kind === 'reply' && step.answers.some(({ fault }) => fault === 'silence'))).map(({ id }) => id),
  };
}

function toPathScenario(part: PathScenario['part']): (task: LaneTask) => PathScenario {
  return ({ id, chain: { ms, waits } }) => ({ id, part, ms, waits });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
