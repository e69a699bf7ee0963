import type { Deviation } from '../deviation.ts';

/** Accepts every order with the same check number. */
export const sameCheckNumber: Deviation = {
  name: 'same-check-number',
  summary: 'Accepts every order with the same check number.',
  decorate: (pos) => ({ ...pos, checkNumbers: (attempt) => pos.checkNumbers(attempt).map(() => 'TABLE-1') }),
};
