import type { Deviation } from '../deviation.ts';

/** Makes its callbacks strictly one after another, and gives UEAT 800 ms for each. */
export const oneCallbackWorker: Deviation = {
  name: 'one-callback-worker',
  summary: 'Makes its callbacks strictly one after another, and gives UEAT 800 ms for each.',
  decorate: (pos) => {
    let last: Promise<unknown> = Promise.resolve();
    return {
      ...pos,
      timeoutMs: Math.min(pos.timeoutMs, 800),
      carry: (callback, makeTry) => {
        const next = last.then(() => pos.carry(callback, makeTry));
        last = next.catch(() => undefined);
        return next;
      },
    };
  },
};
