import { setMaxListeners } from 'node:events';
import { setTimeout } from 'node:timers/promises';

/** The time during which a POS lives: whatever waits or runs in it ends with it. */
export interface Lifetime {
  readonly signal: AbortSignal;
  /** Waits; rejects when the POS closes. */
  readonly wait: (ms: number) => Promise<void>;
  /** Runs something that nobody awaits; a failure is told to `onFault`, unless the POS is closing. */
  readonly run: (task: () => Promise<void>) => void;
  /** Aborts everything and resolves when the last task has ended. */
  readonly end: () => Promise<void>;
}

/** Opens a lifetime. */
export function openLifetime(onFault: (fault: unknown) => void): Lifetime {
  const controller = new AbortController();
  const { signal } = controller;
  // As many things may wait at the same time as there are orders.
  setMaxListeners(0, signal);
  const tasks = new Set<Promise<void>>();
  return {
    signal,
    wait: async (ms) => {
      await setTimeout(ms, undefined, { signal });
    },
    run: (task) => {
      const running = task()
        .catch((fault: unknown) => {
          if (!signal.aborted) onFault(fault);
        })
        .finally(() => tasks.delete(running));
      tasks.add(running);
    },
    end: async () => {
      controller.abort();
      await Promise.all(tasks);
    },
  };
}
