import type { Deviation } from '../deviation.ts';

/** Prints of lines that are alike only the first. */
export const checkLosesEqualLines: Deviation = {
  name: 'check-loses-equal-lines',
  summary: 'Prints of lines that are alike only the first.',
  decorate: (pos) => ({
    ...pos,
    checkShown: (check) => {
      const shown = pos.checkShown(check);
      return { ...shown, items: [...new Map(shown.items.toReversed().map((item) => [JSON.stringify(item), item])).values()].toReversed() };
    },
  }),
};
