import type { Deviation } from '../deviation.ts';

/** Accepts the price of the last sync after the till changed it. */
export const acceptsPriceOfLastSync: Deviation = {
  name: 'accepts-price-of-last-sync',
  summary: 'Accepts the price of the last sync after the till changed it.',
  decorate: (pos, { menu, house }) => ({
    ...pos,
    judge: (attempt, till) => pos.judge(attempt, [...house.edits.values()].some(({ price }) => price !== undefined) ? { ...till, menu } : till),
  }),
};
