import type { Deviation } from '../deviation.ts';

/** Accepts every order, whatever is functionally wrong with it. */
export const acceptsEverything: Deviation = {
  name: 'accepts-everything',
  summary: 'Accepts every order, whatever is functionally wrong with it.',
  decorate: (pos) => ({ ...pos, judge: () => [] }),
};
