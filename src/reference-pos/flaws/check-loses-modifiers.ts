import type { Deviation } from '../deviation.ts';

/** Prints the check without the options of its items. */
export const checkLosesModifiers: Deviation = {
  name: 'check-loses-modifiers',
  summary: 'Prints the check without the options of its items.',
  decorate: (pos) => ({
    ...pos,
    checkShown: (check) => {
      const shown = pos.checkShown(check);
      return { ...shown, items: shown.items.map((item) => ({ ...item, Modifiers: [] })) };
    },
  }),
};
