import type { Deviation } from '../deviation.ts';

/** Sends a status a second time when UEAT takes more than 400 ms to answer. */
export const repeatsWhileUnanswered: Deviation = {
  name: 'repeats-while-unanswered',
  summary: 'Sends a status a second time when UEAT takes more than 400 ms to answer.',
  decorate: (pos, { wait }) => ({
    ...pos,
    carry: (callback, makeTry) => pos.carry(callback, async () => {
      const first = makeTry();
      if (callback.call !== 'status') return first;
      const early = await Promise.race([first, wait(400)]);
      if (early !== undefined) return early;
      const second = await makeTry();
      const outcome = await first;
      return outcome.kind === 'answered' ? outcome : second;
    }),
  }),
};
