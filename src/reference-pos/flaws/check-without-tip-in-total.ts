import type { Deviation } from '../deviation.ts';

/** Prints a check whose total leaves the tip out. */
export const checkWithoutTipInTotal: Deviation = {
  name: 'check-without-tip-in-total',
  summary: 'Prints a check whose total leaves the tip out.',
  decorate: (pos) => ({
    ...pos,
    checkShown: (check) => {
      const shown = pos.checkShown(check);
      return { ...shown, total: shown.total - shown.tip };
    },
  }),
};
