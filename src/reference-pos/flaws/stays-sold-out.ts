import type { Deviation } from '../deviation.ts';

/** Goes on rejecting an item that is back on sale. */
export const staysSoldOut: Deviation = {
  name: 'stays-sold-out',
  summary: 'Goes on rejecting an item that is back on sale.',
  decorate: (pos) => ({ ...pos, comesBack: () => false }),
};
