/** One piece of work and the one that must be done before it. */
export interface LaneTask {
  readonly id: string;
  readonly after?: string | undefined;
  /** Tasks of one group never run at the same time. */
  readonly group?: string | undefined;
  readonly run: () => Promise<void>;
}

/**
 * Runs tasks, at most `lanes` at a time, each as soon as what it must come after is done; starts them in the order given.
 * @throws what the first failing task threw, after those under way have ended
 */
export async function runLanes(tasks: readonly LaneTask[], lanes: number): Promise<void> {
  const waiting = [...tasks];
  const done = new Set<string>();
  const ids = new Set(tasks.map(({ id }) => id));
  const underWay = new Set<Promise<void>>();
  const groups = new Set<string | undefined>();
  const failures: unknown[] = [];
  const isReady = ({ after, group }: LaneTask): boolean =>
    (group === undefined || !groups.has(group)) && (after === undefined || done.has(after) || !ids.has(after));
  while (waiting.length > 0 || underWay.size > 0) {
    while (underWay.size < Math.max(1, lanes) && failures.length === 0) {
      const next = waiting.findIndex(isReady);
      const [task] = next < 0 ? [] : waiting.splice(next, 1);
      if (task === undefined) break;
      groups.add(task.group);
      const work: Promise<void> = task.run().then(
        () => { done.add(task.id); },
        (error: unknown) => { failures.push(error); },
      ).finally(() => {
        underWay.delete(work);
        groups.delete(task.group);
      });
      underWay.add(work);
    }
    if (underWay.size === 0) break;
    await Promise.race(underWay);
  }
  if (failures.length > 0) throw failures[0];
}
