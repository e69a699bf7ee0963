import type { Deviation } from '../deviation.ts';

/** Collects callbacks and delivers each burst from the last to the first. */
export const reordersCallbacks: Deviation = {
  name: 'reorders-callbacks',
  summary: 'Collects callbacks and delivers each burst from the last to the first.',
  decorate: (pos, { wait }) => {
    let burst: { readonly deliveries: Array<() => Promise<void>>; readonly delivered: Promise<void> } | undefined;
    const collect = async (deliveries: ReadonlyArray<() => Promise<void>>): Promise<void> => {
      await wait(200);
      burst = undefined;
      const running: Array<Promise<void>> = [];
      for (const deliver of deliveries.toReversed()) {
        const delivery = pos.dispatch(deliver);
        running.push(delivery);
        // One that UEAT does not answer must not hold up the others.
        await Promise.race([delivery, wait(100)]);
      }
      await Promise.all(running);
    };
    return {
      ...pos,
      dispatch: (deliver) => {
        if (burst === undefined) {
          const deliveries: Array<() => Promise<void>> = [];
          burst = { deliveries, delivered: collect(deliveries) };
        }
        burst.deliveries.push(deliver);
        return burst.delivered;
      },
    };
  },
};
