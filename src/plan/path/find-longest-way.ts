import { weightOf, type LaneTask } from './lane-task.ts';

/** A task, when it ends, and the one whose end let it begin. */
interface Played {
  readonly task: LaneTask;
  readonly endAt: number;
  readonly because?: Played | undefined;
}

/**
 * Plays tasks in thought, in the order given, with a lane for each: one begins when what it comes after has ended and none of its group is under way.
 * Returns those that the last end waited for, each begun by the end of the one before it.
 */
export function findLongestWay(tasks: readonly LaneTask[]): readonly LaneTask[] {
  const waiting = [...tasks];
  const ids = new Set(tasks.map(({ id }) => id));
  const done = new Set<string>();
  const groups = new Set<string>();
  const underWay: Played[] = [];
  const isReady = ({ after, group }: LaneTask): boolean => (group === undefined || !groups.has(group)) && (after === undefined || done.has(after) || !ids.has(after));
  const begin = (because: Played | undefined): void => {
    for (let task = waiting.find(isReady); task !== undefined; task = waiting.find(isReady)) {
      waiting.splice(waiting.indexOf(task), 1);
      if (task.group !== undefined) groups.add(task.group);
      underWay.push({ task, endAt: (because?.endAt ?? 0) + weightOf(task.chain), because });
    }
  };
  let last: Played | undefined;
  begin(undefined);
  while (underWay.length > 0) {
    last = underWay.reduce((first, other) => (other.endAt < first.endAt ? other : first));
    underWay.splice(underWay.indexOf(last), 1);
    done.add(last.task.id);
    if (last.task.group !== undefined) groups.delete(last.task.group);
    begin(last);
  }
  const way: LaneTask[] = [];
  for (let played = last; played !== undefined; played = played.because) way.unshift(played.task);
  return way;
}
