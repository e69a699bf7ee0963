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
export function runLanes(tasks: readonly LaneTask[], lanes: number): Promise<void> {
  const waiting = [...tasks];
  const done = new Set<string>();
  const ids = new Set(tasks.map(({ id }) => id));
  const groups = new Set<string | undefined>();
  const failures: Error[] = [];
  let underWay = 0;
  const isReady = ({ after, group }: LaneTask): boolean =>
    (group === undefined || !groups.has(group)) && (after === undefined || done.has(after) || !ids.has(after));
  return new Promise((resolve, reject) => {
    const play = async ({ id, group, run }: LaneTask): Promise<void> => {
      underWay += 1;
      groups.add(group);
      try {
        await run();
        done.add(id);
      } catch (error) {
        failures.push(error instanceof Error ? error : new Error('a task failed', { cause: error }));
      }
      underWay -= 1;
      groups.delete(group);
      goOn();
    };
    const goOn = (): void => {
      while (underWay < Math.max(1, lanes) && failures.length === 0) {
        const next = waiting.findIndex(isReady);
        const [task] = next < 0 ? [] : waiting.splice(next, 1);
        if (task === undefined) break;
        void play(task);
      }
      if (underWay > 0) return;
      if (failures[0] === undefined) resolve();
      else reject(failures[0]);
    };
    goOn();
  });
}
