import type { Deviation } from '../deviation.ts';

/** Makes two checks of an order that comes for the first time, and accepts it twice. */
export const twoChecksOnOrder: Deviation = {
  name: 'two-checks-on-order',
  summary: 'Makes two checks of an order that comes for the first time, and accepts it twice.',
  decorate: (pos) => ({
    ...pos,
    checkNumbers: (attempt) => (attempt.isResend ? pos.checkNumbers(attempt) : [...pos.checkNumbers(attempt), ...pos.checkNumbers(attempt)]),
  }),
};
